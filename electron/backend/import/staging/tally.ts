import type { Ignored, IgnoredReason } from '../../../../shared/model/importing.ts';

/** Counts what was left out, by reason, with the first example of each. */
export function ignoredTally() {
  const byReason = new Map<IgnoredReason, { count: number; readonly example: string }>();
  return {
    /** Counts one more of a reason that has its example; false where it has none yet. */
    addAgain: (reason: IgnoredReason): boolean => {
      const before = byReason.get(reason);
      if (before !== undefined) before.count += 1;
      return before !== undefined;
    },
    add: (reason: IgnoredReason, example: string, count = 1): void => {
      const before = byReason.get(reason);
      if (before === undefined) byReason.set(reason, { count, example: example.slice(0, 200) });
      else before.count += count;
    },
    list: (): readonly Ignored[] =>
      [...byReason].map(([reason, { count, example }]) => ({ reason, count, example })),
  };
}

/** As many different labels are listed; the rest of them would not be read by anyone. */
const LISTED = 200;

/** Counts labels, with what is known of each at its first place. */
export function labelTally<Detail>() {
  const labels = new Map<string, { count: number; readonly detail: Detail }>();
  return {
    add: (label: string, detail: Detail): void => {
      const before = labels.get(label);
      if (before !== undefined) before.count += 1;
      else if (labels.size < LISTED) labels.set(label, { count: 1, detail });
    },
    list: (): readonly { readonly label: string; readonly count: number; readonly detail: Detail }[] =>
      [...labels].map(([label, { count, detail }]) => ({ label: label.slice(0, 200), count, detail })),
  };
}
