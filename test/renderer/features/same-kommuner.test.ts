import { describe, expect, it } from 'vitest';
import { sameKommuner } from '../../../renderer/features/anbefaling/same-kommuner.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import { inventedKommuner } from '../../backend/export/invented-round.ts';

const against = { indicator: 'anmodning', period: '2026' };
const others = inventedKommuner.filter(({ kommunenummer }) => kommunenummer !== '9904');

describe('what a trial against the numbers of IMDi says of the kommuner', () => {
  it('is that they are the same only where both asked the same', () => {
    expect(sameKommuner(others, against)).toBe(true);
    expect(sameKommuner(inventedKommuner, against)).toBe(false);
    const oneLess = others.map((one) => (one.kommunenummer === '9901' ? { ...one, asked: false } : one));
    expect(sameKommuner(oneLess, against)).toBe(false);
  });

  it('does not say that set and sum were given, which an own round has chosen', () => {
    const { backtestLead } = screensNb.package;
    expect(backtestLead(641, '2022', true)).toBe(
      'Anmodningen for 2022 var 641 personer. Kommunene og summen er de samme som her.',
    );
    expect(backtestLead(641, '2022', false)).toBe('Anmodningen for 2022 til kommunene her var 641 personer.');
  });
});
