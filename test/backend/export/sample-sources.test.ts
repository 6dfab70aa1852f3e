import { describe, expect, test } from 'vitest';
import { letter } from '../../../electron/backend/export/document/letter.ts';
import { loadSample } from '../../../electron/backend/load-resources.ts';
import { sampleSourcesNn } from '../../../shared/i18n/sample-sources-nn.ts';
import { inventedRound, recommend } from './invented-round.ts';
import { saidIn } from './said-in.ts';

const resources = new URL('../../../resources/', import.meta.url);
const samples = (['eksempelfylket-2027', 'trondelag-2022'] as const).map((id) => loadSample(resources, id));

describe('what a sample cites', () => {
  test('has words in nynorsk for every source and måltall of the samples', () => {
    const cited = samples.flatMap(({ target, sources }) => [
      target.source,
      ...sources.flatMap(({ title, source, licence }) => [title, `${source} (${licence})`]),
    ]);
    expect(cited.filter((text) => sampleSourcesNn[text] === undefined)).toEqual([]);
    expect(Object.keys(sampleSourcesNn).filter((text) => !cited.includes(text))).toEqual([]);
  });

  test('is nynorsk in a nynorsk letter, and as the user has written it in an own round', () => {
    const round = inventedRound();
    const cites = 'Oppdiktet måltall for øving';
    const withSource = {
      ...round,
      target: round.target === null ? null : { ...round.target, source: cites },
    };
    expect(saidIn(letter(recommend(withSource, 'nn')))).toContain('Kjelde: Oppdikta måltal for øving,');
    expect(saidIn(letter(recommend(withSource)))).toContain(`Kilde: ${cites},`);
    const own = { ...withSource, round: { ...round.round, sample: null } };
    expect(saidIn(letter(recommend(own, 'nn')))).toContain(cites);
  });

  test('is nynorsk where it is of the inhabitants that ship, in an own round too, and never where it is of a file', () => {
    const round = inventedRound();
    const own = { ...round, round: { ...round.round, sample: null } };
    const citing = (layout: string) => {
      const said = { layout, fileName: 'Innbyggere (følger med Fordel)', title: 'Kilde: SSB, tabell 07459' };
      return { ...own, imports: own.imports.map((one) => ({ ...one, ...said })) };
    };
    const namesOf = (layout: string, language: 'nb' | 'nn') =>
      recommend(citing(layout), language).sources.map(({ fileName, title }) => [fileName, title]);
    const stored = [['Innbyggere (følger med Fordel)', 'Kilde: SSB, tabell 07459']];
    expect(namesOf('register', 'nn')).toEqual([
      ['Innbyggjarar (følgjer med Fordel)', 'Kjelde: SSB, tabell 07459'],
    ]);
    expect(namesOf('register', 'nb')).toEqual(stored);
    expect(namesOf('plain-table', 'nn')).toEqual(stored);
  });
});
