import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../shared/model/calendar-file.ts';

const entry = { uid: 'a@fordel', date: '2027-02-28', title: 'Vedtak', text: '' };
const stamp = '2026-11-22T10:00:00.000Z';

describe('a calendar file', () => {
  it('holds whole days, the end being the day after', () => {
    const lines = calendarFile('Runde 2027', [entry], stamp).split('\r\n');
    expect(lines).toContain('DTSTART;VALUE=DATE:20270228');
    expect(lines).toContain('DTEND;VALUE=DATE:20270301');
    expect(lines).toContain('DTSTAMP:20261122T100000Z');
    expect(lines.at(-2)).toBe('END:VCALENDAR');
    expect(lines.at(-1)).toBe('');
  });

  it('escapes what would end a value, and keeps the lines of a text', () => {
    const text = 'Kommunene; fylket, IMDi\\KS\nHusk møtet';
    const file = calendarFile('x', [{ ...entry, text }], stamp);
    expect(file).toContain('DESCRIPTION:Kommunene\\; fylket\\, IMDi\\\\KS\\nHusk møtet\r\n');
  });

  it('folds at 75 octets without cutting a letter, and unfolds to what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const file = calendarFile('x', [{ ...entry, title }], stamp);
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const whole = file.replaceAll('\r\n ', '');
        const escapedTitle = title.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
        expect(whole).toContain(`SUMMARY:${escapedTitle}\r\n`);
      }),
      { seed: 20_261_122 },
    );
  });

  it('is the same for the same entries', () => {
    expect(calendarFile('x', [entry], stamp)).toBe(calendarFile('x', [entry], stamp));
  });
});
