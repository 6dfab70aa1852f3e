import { describe, expect, it } from 'vitest';
import { contract } from '../../shared/contract/contract.ts';
import { errorsNb } from '../../shared/i18n/errors-nb.ts';
import { errorsNn } from '../../shared/i18n/errors-nn.ts';
import { screensNb } from '../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../shared/i18n/screens-nn.ts';

describe('what there is one of is told in the singular', () => {
  it('a deadline a day away, or a day ago', () => {
    expect([21, 2, 1, 0, -1, -2].map(screensNb.oppfolging.daysLeft)).toEqual([
      '21 dager',
      '2 dager',
      '1 dag',
      'i dag',
      '1 dag siden',
      '2 dager siden',
    ]);
    expect([2, 1, -1].map(screensNn.oppfolging.daysLeft)).toEqual(['2 dagar', '1 dag', '1 dag sidan']);
  });

  it('a form made, and an answer taken in', () => {
    expect(screensNb.forms.made(1, 'Skjema')).toBe('1 fil ligger i «Skjema».');
    expect(screensNn.forms.made(21, 'Skjema')).toBe('21 filer ligg i «Skjema».');
    expect(screensNb.forms.accepted(1, 1)).toBe('Tok inn svar fra 1 kommune: 1 ny eller endret opplysning.');
    expect(screensNn.forms.accepted(2, 21)).toBe(
      'Tok inn svar frå 2 kommunar: 21 nye eller endra opplysningar.',
    );
    expect(screensNb.forms.counts(1, 1, 1, 0)).toBe('1 nytt · 1 ulikt · 1 spørsmål');
    expect(screensNn.forms.counts(2, 2, 1, 0)).toBe('2 nye · 2 ulike · 1 spørsmål');
    expect(screensNn.forms.selected(1)).toBe('1 teikn er merkt');
  });

  it('a value that is taken in, and one that was there', () => {
    expect(screensNb.basis.imported('liste.csv', 1)).toBe(
      'liste.csv er hentet inn: 1 verdi er ny eller endret',
    );
    expect(screensNn.basis.imported('liste.csv', 2)).toBe(
      'liste.csv er henta inn: 2 verdiar er nye eller endra',
    );
    expect(screensNb.basis.importedAll(1, 21)).toBe('1 fil er hentet inn: 21 verdier er nye eller endret');
    expect(screensNb.basis.unchanged(1)).toBe('1 verdi finnes fra før og er lik');
    expect(screensNn.basis.newestValuesOf(1, 1)).toBe('1 verdi');
    expect(screensNb.basis.roundCell('vedtak', '1')).toBe('vedtaket og 1 ubrukt plass');
  });

  it('a column of a table that is not shown yet', () => {
    expect([1, 20].map(screensNb.basis.moreColumns)).toEqual(['Vis 1 kolonne til', 'Vis 20 kolonner til']);
    expect([1, 20].map(screensNn.basis.moreColumns)).toEqual(['Vis 1 kolonne til', 'Vis 20 kolonnar til']);
  });

  it('one person asked for in all, where more minors are written', () => {
    expect(screensNb.oppfolging.minorsAbove.asked('1')).toBe('Flere enn den ene som er anmodet i alt.');
    expect(screensNn.oppfolging.minorsAbove.decided('1')).toBe('Fleire enn den eine som er vedteken i alt.');
    expect(screensNb.oppfolging.minorsAbove.decided('21')).toBe('Flere enn de 21 som er vedtatt i alt.');
  });
});

it('a number that is too great is told what the greatest is', () => {
  const capacity = {
    roundId: 1,
    kommunenummer: '9901',
    wants: null,
    extra: null,
    health: null,
    minors: null,
  };
  const given = (can: number) =>
    contract['capacity.save'].input.safeParse({ ...capacity, can, source: '', date: null });
  expect(given(6_000_000).success).toBe(true);
  expect(given(6_000_001).success).toBe(false);
  const params = { field: 'can' };
  expect(errorsNb['invalid-input'](params)).toBe(
    '«Kan bosette» må være et helt tall fra 0 til 6\u00a0000\u00a0000.',
  );
  expect(errorsNn['invalid-input'](params)).toContain('frå 0 til 6\u00a0000\u00a0000');
});
