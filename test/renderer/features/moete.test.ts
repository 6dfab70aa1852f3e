import { describe, expect, test } from 'vitest';
import { inShort } from '../../../renderer/features/moete/meeting-innspill.ts';
import { listLines, listParts, meetingPages } from '../../../renderer/features/moete/meeting-pages.ts';
import { type MeetingRow, meetingView } from '../../../renderer/features/moete/meeting-view.ts';
import { pageKey } from '../../../renderer/features/moete/page-key.ts';
import { scrollFirst } from '../../../renderer/features/moete/scroll-first.ts';
import { reckon } from '../../../renderer/store/outcome.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import type { LetterStatus } from '../../../shared/model/letter.ts';
import type { MeetingForm } from '../../../shared/model/meeting.ts';
import type { RoundView } from '../../../shared/model/round.ts';
import { exampleRound } from '../support/example-round.ts';

/** Every text of the round that is written by hand is one of these words with a number, so that it can be looked for. */
const own = 'EGETORD';
const other = 'ANNENTEKST';
const secret = 'HEMMELIG';

/** The example round with a text in every place that the database has one for, and a capacity nobody else would have. */
function filledRound(): RoundView {
  const kommuner = exampleRound.kommuner.map((kommune, index) => {
    const word = kommune.kommunenummer === '9902' ? own : other;
    const note = { text: `${secret} notat`, at: '2026-11-01T10:00:00Z', by: secret };
    return {
      ...kommune,
      askedReason: `${secret} hvorfor med`,
      innspill: ([1, 2, 3, 4, 5, 6] as const).map((topic) => ({
        topic,
        text: topic === 2 || topic === 6 ? `${secret} fylkets ${topic}` : `${word} tema ${topic}`,
        line: `${secret} linje`,
        assessment: 2 as const,
        source: `${secret} kilde`,
        date: '2026-05-01',
        judged: { by: secret, at: '2026-05-02T10:00:00Z' },
      })),
      capacity: {
        can: 7700 + index,
        wants: 7800 + index,
        extra: 7900 + index,
        health: 7600 + index,
        minors: 7500 + index,
        source: `${secret} kapasitet`,
        date: '2026-05-01',
      },
      contacts: [{ name: secret, role: secret, email: secret, phone: secret }],
      note,
      privateNote: note,
    };
  });
  const draft = {
    ...exampleRound.draft,
    locks: [
      { kommunenummer: '9903', number: 20, reason: `${secret} lås`, who: secret, at: '2026-11-01T10:00:00Z' },
    ],
  };
  const column = { id: 1, name: secret, field: null };
  const table = {
    ...exampleRound.table,
    columns: [
      { ...column, kind: 'text', cells: { 9902: `${secret} celle` } },
      { ...column, id: 2, kind: 'starting-point', cells: { 9902: 21, 9903: 7400 } },
    ],
    notes: [{ kommunenummer: '9902', column: 'proposal', text: `${secret} merknad`, who: secret, at: '' }],
  };
  return { ...exampleRound, kommuner, draft, table } as unknown as RoundView;
}

const shown = (form: MeetingForm, kommunenummer: string | null, view: RoundView = filledRound()): string => {
  const made = meetingView({
    view,
    outcome: reckon(view, view.draft),
    robustness: null,
    letters: null,
    changes: [
      {
        id: 1,
        form: 'samarbeid',
        kommunenummer: '9903',
        from: 16,
        to: 20,
        askedBy: `${other} som spurte`,
        reason: `${other} grunnen`,
        who: secret,
        at: '2026-11-01T10:00:00Z',
      },
    ],
    form,
    kommunenummer,
    words: screensNb,
    reasonName: (id) => ({ name: id, value: null }),
  });
  expect(made).not.toBeNull();
  return JSON.stringify(made);
};

describe('what a meeting may show', () => {
  test.each(['samarbeid', 'dialog'] as const)(
    'in a %smøte no note, reason of a lock or text of ours',
    (form) => {
      const text = shown(form, '9902');
      expect(text).not.toContain(secret);
      expect(text).not.toContain('assessment');
      expect(text).not.toMatch(/7[56]0\d/);
    },
  );

  test.each(['samarbeid', 'dialog'] as const)(
    'in a %smøte no text that is exempt from disclosure',
    (form) => {
      const filled = filledRound();
      const kommuner = filled.kommuner.map((kommune) => ({
        ...kommune,
        innspill: kommune.innspill.map((entry) =>
          entry.topic === 4 ? { ...entry, text: `${secret} unntatt`, exempt: 'offl. § 13' } : entry,
        ),
      }));
      const text = shown(form, '9902', { ...filled, kommuner });
      expect(text).not.toContain(secret);
      expect(text).toContain(`${own} tema 3`);
    },
  );

  test('in a samarbeidsmøte what every kommune has told, and what was changed there', () => {
    const text = shown('samarbeid', null);
    expect(text).toContain(`${own} tema 1`);
    expect(text).toContain(`${other} tema 5`);
    expect(text).toContain(`${other} som spurte`);
    expect(text).toContain('7700');
    expect(text).toContain('7400');
  });

  test('in a dialogmøte only the chosen kommune’s own text and capacity', () => {
    const text = shown('dialog', '9902');
    expect(text).toContain(`${own} tema 1`);
    expect(text).toContain('7701');
    expect(text).not.toContain(other);
    expect(text).not.toMatch(/7[789]0[02-9]|7400/);
  });
});

describe('the pages', () => {
  const filled = filledRound();
  const made = (form: MeetingForm, view = filled, letters: readonly LetterStatus[] | null = null) => {
    const meeting = meetingView({
      view,
      outcome: reckon(view, view.draft),
      robustness: null,
      letters,
      changes: [],
      form,
      kommunenummer: '9902',
      words: screensNb,
      reasonName: (id) => ({ name: id, value: null }),
    });
    if (meeting === null) throw new Error('The example round has an answer.');
    return meeting;
  };

  test('of a samarbeidsmøte go from the whole to each kommune and end with how sure it is', () => {
    const ids = meetingPages(made('samarbeid')).map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['sum', 'progress', 'list-1']);
    expect(ids.filter((id) => id.startsWith('kommune-'))).toHaveLength(5);
    expect(ids.slice(-2)).toEqual(['rules', 'robustness']);
  });

  test('say nothing of other weights where there are none', () => {
    const criteria = { ...filled.draft.criteria, criteria: [] };
    const without = { ...filled, draft: { ...filled.draft, criteria } };
    const ids = meetingPages(made('samarbeid', without)).map(({ id }) => id);
    expect(ids.at(-1)).toBe('rules');
    expect(ids).not.toContain('robustness');
  });

  test('tell how far the answers have come once somebody has been asked, and not before', () => {
    const unanswered = {
      ...filled,
      kommuner: filled.kommuner.map((kommune) => ({ ...kommune, innspill: [], capacity: null })),
    };
    const ids = (letters: readonly LetterStatus[] | null): readonly string[] =>
      meetingPages(made('samarbeid', unanswered, letters)).map(({ id }) => id);
    expect(ids(null)).not.toContain('progress');
    expect(ids(['none', 'none'])).not.toContain('progress');
    expect(ids(['sent', 'none'])).toContain('progress');
    expect(made('samarbeid', unanswered, ['sent', 'none']).answers?.letters).toEqual(['sent', 'none']);
    expect(made('dialog', filled, ['sent', 'none']).answers).toBeNull();
  });

  test('of a dialogmøte are of one kommune', () => {
    const ids = meetingPages(made('dialog')).map(({ id }) => id);
    expect(ids).toEqual(['sum', 'list-1', 'kommune-9902', 'innspill-9902']);
  });

  test('of a list hold every kommune once, and no column is longer than a page', () => {
    const rows = Array.from(
      { length: 46 },
      (_, index): MeetingRow => ({
        kommunenummer: String(9901 + index),
        name: `Kommune ${index}`,
        inhabitants: 1000,
        lastYear: 10,
        proposal: 10 + (index % 7) - 3,
        change: (index % 7) - 3,
        perThousand: 1,
        range: null,
      }),
    );
    const columns = listParts(rows).flat();
    const listed = columns.flat().flatMap((line) => (line.kind === 'row' ? [line.row.kommunenummer] : []));
    expect(new Set(listed).size).toBe(46);
    expect(listed).toHaveLength(46);
    for (const column of columns) {
      expect(column.length).toBeLessThanOrEqual(listLines);
      expect(column[0]?.kind).toBe('head');
      expect(column.at(-1)?.kind).toBe('row');
    }
  });
});

describe('the keys of a meeting', () => {
  test('are those of a presenter remote and of a keyboard', () => {
    expect(['PageDown', 'ArrowRight', 'PageUp', 'Home', 'End', 'Escape', 'x'].map(pageKey)).toEqual([
      { by: 1 },
      { by: 1 },
      { by: -1 },
      'first',
      'last',
      'leave',
      null,
    ]);
  });
});

describe('a text in short', () => {
  test('is whole sentences where that goes, and never more than asked for', () => {
    expect(inShort('Vi har plass. Vi ønsker familier med barn i skolealder.', 30)).toBe(
      'Vi har plass. Vi ønsker …',
    );
    expect(inShort('Vi har plass i klassen. Resten er lengre enn linjen.', 30)).toBe(
      'Vi har plass i klassen.',
    );
    expect(inShort('Kort.', 30)).toBe('Kort.');
  });
});

describe('up and down in a page that is taller than its screen', () => {
  const page = (scrollTop: number, scrollHeight: number) => {
    const moved: unknown[] = [];
    const scrollBy = (to: unknown): void => void moved.push(to);
    return { moved, element: { scrollTop, scrollHeight, clientHeight: 400, scrollBy } };
  };

  test.each([
    ['ArrowDown', 0, 700, 200],
    ['ArrowDown', 250, 700, 50],
    ['ArrowUp', 300, 700, -200],
  ])('%s from %i of %i goes %i', (key, top, height, by) => {
    const { moved, element } = page(top, height);
    expect(scrollFirst(element, key)).toBe(true);
    expect(moved).toEqual([{ top: by }]);
  });

  test.each([
    ['ArrowDown', 300, 700],
    ['ArrowUp', 0, 700],
    ['ArrowDown', 0, 400],
    ['PageDown', 0, 700],
    ['ArrowRight', 0, 700],
  ])('%s from %i of %i turns the page', (key, top, height) => {
    const { moved, element } = page(top, height);
    expect(scrollFirst(element, key)).toBe(false);
    expect(moved).toEqual([]);
  });
});
