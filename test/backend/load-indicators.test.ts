import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkoutResources } from '../../electron/backend/checkout-resources.ts';
import { connection } from '../../electron/backend/database/connection.ts';
import { migrations } from '../../electron/backend/database/migrations/index.ts';
import { allIndicators } from '../../electron/backend/database/queries/indicators.ts';
import { seedIndicators } from '../../electron/backend/database/seed-indicators.ts';
import { loadIndicators } from '../../electron/backend/load-indicators.ts';

const shipped = loadIndicators(checkoutResources);

describe('the indicators that ship', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fordel-indicators-'));
    mkdirSync(join(folder, 'indicators'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const load = (content: unknown) => {
    writeFileSync(join(folder, 'indicators', 'indicators.json'), JSON.stringify(content));
    return loadIndicators(pathToFileURL(`${folder}/`));
  };
  const [first] = shipped;
  const { source: _, ...withoutSource } = { ...first };

  it('are read as they stand in the file', () => {
    expect(load([first])).toEqual([first]);
  });

  it.each([
    ['a list that is none', {}],
    ['an indicator that is none', [null]],
    ['a field too few', [withoutSource]],
    ['a field too many', [{ ...first, own: true }]],
    ['a field that is called something else', [{ ...withoutSource, kilde: 'SSB' }]],
    ['a name that is a number', [{ ...first, nameNb: 1 }]],
    ['a unit nobody knows', [{ ...first, unit: 'kroner' }]],
    ['a direction that is text', [{ ...first, direction: '1' }]],
  ])('are refused where the file has %s: that is a broken installation', (_what, content) => {
    expect(() => load(content)).toThrow('indicators.json');
  });
});

describe('putting them in the database', () => {
  const database = new Database(':memory:');
  database.exec(migrations.join('\n'));
  const db = connection(database);
  const changes = () => db.get<{ readonly count: number }>('SELECT total_changes() AS count')?.count;

  it('puts in all of them, and writes nothing where they stand as they should', () => {
    seedIndicators(db, shipped);
    expect(allIndicators(db)).toEqual(shipped);
    const before = changes();
    seedIndicators(db, shipped);
    expect(changes()).toBe(before);
  });

  it('sets back what is not as it ships, and leaves the user’s own alone', () => {
    db.run(`UPDATE indicator SET name_nn = 'noko anna' WHERE id = 'innbyggere'`);
    db.run(`UPDATE indicator SET own = 1 WHERE id = 'vedtak'`);
    db.run(`INSERT INTO indicator (id, name_nb, name_nn, short_nb, short_nn, unit, scale, direction, carry_over, source, own)
            SELECT 'egen', 'Egen', 'Eigen', 'Egen', 'Eigen', unit, scale, direction, carry_over, source, 1 FROM indicator WHERE id = 'vedtak'`);
    seedIndicators(db, shipped);
    const after = allIndicators(db);
    expect(after.filter(({ own }) => own === undefined)).toEqual(shipped);
    expect(after.filter(({ own }) => own === true).map(({ nameNn }) => nameNn)).toEqual(['Eigen']);
  });
});
