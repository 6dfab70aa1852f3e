import { describe, expect, it } from 'vitest';
import { packageWarnings } from '../../../renderer/features/anbefaling/package-warnings.ts';
import { type ScreenWords, screensNb } from '../../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../../shared/i18n/screens-nn.ts';
import type { RoundView } from '../../../shared/model/round.ts';
import { inventedKommuner, inventedRound, recommend } from '../../backend/export/invented-round.ts';

const warned = (view: RoundView, words: ScreenWords = screensNb): string =>
  packageWarnings(view, recommend(view).allocation, (id) => id, words)
    .join('\n')
    .replaceAll('\u00a0', ' ');

const can = (minors: number) =>
  inventedKommuner.map((kommune) =>
    kommune.kommunenummer !== '9901'
      ? kommune
      : {
          ...kommune,
          capacity: { can: null, wants: null, extra: null, health: null, minors, source: '', date: null },
        },
  );
const plan = (aged15to18: number, under15: number): NonNullable<RoundView['minors']> => ({
  aged15to18,
  under15,
  kommuner: ['9901'],
  capacityReason: null,
  lots: [],
});

describe('the warnings before a package is made', () => {
  it('tell of enslige mindreårige in the måltall that nobody has shared out', () => {
    expect(warned(inventedRound())).toContain(
      'I måltallet er det 6 enslige mindreårige. Ingen enslige mindreårige er fordelt på kommunene.',
    );
  });

  it('tell where those shared out are another number than in the måltall, and not where they are the same', () => {
    expect(warned(inventedRound({ minors: plan(4, 1) }))).toContain(
      '5 enslige mindreårige er fordelt på kommunene. I måltallet er det 6.',
    );
    expect(warned(inventedRound({ minors: plan(4, 2) }))).not.toContain('I måltallet');
    expect(warned(inventedRound({ minors: plan(4, 1) }), screensNn)).toContain(
      '5 einslege mindreårige er fordelte på kommunane. I måltalet er det 6.',
    );
  });

  it('tell where a kommune gets more enslige mindreårige than it has said that it can take', () => {
    expect(warned(inventedRound({ minors: plan(4, 2), kommuner: can(5) }))).toContain(
      'Storvik: 6 enslige mindreårige er over det kommunen kan ta imot (5).',
    );
    expect(warned(inventedRound({ minors: plan(4, 2), kommuner: can(6) }))).not.toContain('ta imot');
  });

  it('tell that last year does not count where no kommune has such a number, and name those without one elsewhere', () => {
    expect(warned(inventedRound())).toContain('Uten tall i fjor, regnet fra innbyggere: Midtre Skogdal.');
    const none = inventedKommuner.map((kommune) => ({
      ...kommune,
      values: { ...kommune.values, anmodning: {} },
    }));
    const said = warned(inventedRound({ kommuner: none }));
    expect(said).toContain('Ingen kommuner har et tall fra i fjor, så det teller ikke.');
    expect(said).not.toContain('regnet fra innbyggere');
    expect(warned(inventedRound({ kommuner: none }), screensNn)).toContain('så det tel ikkje.');
  });

  it('tell of kommuner taken in or left out against last year without a reason', () => {
    expect(warned(inventedRound())).toContain(
      'Anmodes uten tall i fjor, og ingen begrunnelse er skrevet: Midtre Skogdal.',
    );
    const left = inventedKommuner.map((kommune) =>
      kommune.kommunenummer === '9906' ? { ...kommune, asked: false } : kommune,
    );
    expect(warned(inventedRound({ kommuner: left }))).toContain(
      'Anmodes ikke, men hadde et tall i fjor, og ingen begrunnelse er skrevet: Åsbygda.',
    );
    const reasoned = inventedKommuner.map((kommune) => ({ ...kommune, askedReason: 'Ny i år.' }));
    expect(warned(inventedRound({ kommuner: reasoned }))).not.toContain('begrunnelse');
  });
});
