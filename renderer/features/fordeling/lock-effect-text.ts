import type { LockEffect } from '../../../shared/allocation/index.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { joinNames } from '../../../shared/i18n/join-names.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';

/**
 * Who gets more and who fewer because of a lock, in a sentence: «Derfor får Orkland og Melhus 1 mer hver, og Heim 1
 * færre.» The locked kommune itself is left out: its own number is the lock.
 */
export function lockEffectText(
  effect: LockEffect,
  nameOf: (kommunenummer: string) => string,
  words: ScreenWords['work'],
): string {
  if (!effect.comparable) return words.effectUnknown;
  const byChange = new Map<number, string[]>();
  for (const [id, change] of Object.entries(effect.changes)) {
    if (id === effect.place || change === 0) continue;
    byChange.set(change, [...(byChange.get(change) ?? []), nameOf(id)]);
  }
  if (byChange.size === 0) return words.effectNone;
  const parts = [...byChange.entries()]
    .sort(([a], [b]) => b - a)
    .map(([change, names]) => {
      const each = names.length > 1 ? ` ${words.each}` : '';
      const size = `${formatNumber(Math.abs(change))} ${change > 0 ? words.more : words.fewer}`;
      return `${joinNames(names, words.and)} ${size}${each}`;
    });
  return `${words.therefore} ${parts.join('; ')}.`;
}
