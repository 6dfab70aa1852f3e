import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readInWorker } from '../../../electron/backend/import/read-in-worker.ts';
import { reading, trondelag } from './support/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'fordel-worker-'));
afterAll(() => rmSync(folder, { recursive: true }));

const large = `Kommune;Vedtak 2022\n${'Bergen;1\n'.repeat(900_000)}Trondheim;5\n`;

describe('reading in a thread of its own', () => {
  it('gives the same as reading here', async () => {
    const path = join(folder, 'small.csv');
    const text = 'Kommune;Vedtak 2022\nTrondheim;1\nSteinkjer;:\n';
    writeFileSync(path, text);
    const here = await reading({ text });
    const value = { ...here, newest: here.values };
    expect(await readInWorker(path, trondelag)).toEqual({ ok: true, value });
  });

  it('hands over many values, ordered by kommune, and the newest of them to look at', async () => {
    const years = Array.from({ length: 29 }, (_, index) => 1995 + index);
    const columns = years.flatMap((year) => [`Vedtak ${year}`, `Anmodning ${year}`, `Bosatt ${year}`]);
    const row = (name: string, from: number): string =>
      [name, ...columns.map((_, index) => String(from + index))].join(';');
    const names = trondelag.kommuner.map(({ kommunenummer, name }) => `${kommunenummer} ${name}`);
    const text = [`Kommune;${columns.join(';')}`, ...names.map(row).toReversed()].join('\n');
    const result = await readInWorker(Buffer.from(text), trondelag);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const { values, newest } = result.value;
    expect(values.length).toBe(names.length * columns.length);
    expect(values.length).toBeGreaterThan(2_000);
    const numbers = values.map(({ kommunenummer }) => kommunenummer);
    expect(numbers).toEqual(numbers.toSorted());
    expect(newest).toHaveLength(300);
    expect(newest[0]).toMatchObject({ period: '2023', kommunenummer: numbers[0] });
  });

  it('gives an error as a value', async () => {
    const result = await readInWorker(Buffer.from('%PDF-1.7'), trondelag);
    expect(result).toMatchObject({ ok: false, error: { code: 'file-not-a-table' } });
  });

  it('tells how far it has come, and leaves this thread free meanwhile', async () => {
    const path = join(folder, 'large.csv');
    writeFileSync(path, large);
    const told: number[] = [];
    // Processor time, not the clock: other work on the machine is no part of it.
    const [all, here] = [process.cpuUsage(), process.threadCpuUsage()];
    const result = await readInWorker(path, trondelag, {
      onProgress: (done, total) => told.push(done / total),
    });
    const spent = process.cpuUsage(all).user;
    const spentHere = process.threadCpuUsage(here).user;
    expect(result).toMatchObject({ ok: true, value: { rows: 900_001 } });
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(spentHere / spent).toBeLessThan(0.25);
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const reading = readInWorker(Buffer.from(large), trondelag, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(await reading).toEqual({ ok: false, error: { code: 'import-cancelled', params: {} } });
  });

  it('does not begin when it is cancelled already', async () => {
    expect(await readInWorker('/nowhere', trondelag, { signal: AbortSignal.abort() })).toMatchObject({
      ok: false,
      error: { code: 'import-cancelled' },
    });
  });
});
