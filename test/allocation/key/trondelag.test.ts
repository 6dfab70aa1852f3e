import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../../shared/allocation/index.ts';
import { sharedData } from '../../support/shared-data.ts';
import { place, round } from '../support/rounds.ts';

const path = sharedData('truth/testcase_trondelag_2020_2023.csv');

describe.skipIf(path === null)('the revision of March 2022 in Trøndelag: 38 kommuner, 14 of them new', () => {
  const rows = (path === null ? '' : readFileSync(path, 'utf8'))
    .split('\n')
    .filter((line) => /^\d{4};/.test(line))
    .map((line) => line.split(';'));
  const column = (name: string): number =>
    'kommunenr;kommune;folketall_2020;anm20_oppr;anm20_just;vedtak20;bosatt20;anm21;vedtak21;bosatt21;anm22_oppr;anm22_just'
      .split(';')
      .indexOf(name);
  const places = rows.map((row) =>
    place(row[0] ?? '', Number(row[column('folketall_2020')]), {
      lastYear: Number(row[column('anm22_oppr')]) || null,
    }),
  );

  it('gives none of them 0 with nothing but continuity (κ = 1) at 3 790 persons', () => {
    expect(places).toHaveLength(38);
    expect(places.filter(({ lastYear }) => lastYear === null)).toHaveLength(14);
    const answer = allocate(round({ total: 3790, alpha: 0.6, kappa: 1, places }));
    if (!answer.feasible) throw new Error('an answer was expected');
    expect(Math.min(...Object.values(answer.numbers))).toBeGreaterThan(0);
    expect(answer.places.filter(({ lastYearDerived }) => lastYearDerived)).toHaveLength(14);
  });
});
