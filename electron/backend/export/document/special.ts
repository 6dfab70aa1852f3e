import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import { askedWithoutReason } from '../../../../shared/model/asked-without-reason.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { lockEffectText, lotText, ownBoundText } from '../change-texts.ts';
import { ended } from '../ended.ts';
import { groupName, kommuneName, listed } from '../names.ts';
import type { Block } from './block.ts';
import { bullet, heading, paragraph, subheading, table } from './blocks.ts';

/** What was decided by hand, each with its reason: locks and their effect, bounds, who is asked, ties and the rest. */
export const special = (recommendation: Recommendation, words: DocumentWords): readonly Block[] => [
  heading(words.letter.specialHeading),
  ...choices(recommendation, words),
];

/** The same under a heading of the document's own. */
export function choices(recommendation: Recommendation, words: DocumentWords): readonly Block[] {
  const parts = [
    ...locks(recommendation, words),
    ...bounds(recommendation, words),
    ...groups(recommendation, words),
    ...asked(recommendation, words),
    ...ties(recommendation, words),
    ...rest(recommendation, words),
  ];
  return parts.length === 0 ? [paragraph(words.letter.noSpecial)] : parts;
}

function locks(recommendation: Recommendation, words: DocumentWords): readonly Block[] {
  if (recommendation.locks.length === 0) return [];
  const w = words.letter;
  return [
    subheading(w.locksHeading),
    table(
      w.locksHeading,
      [
        { name: words.table.kommune, width: 0.2 },
        { name: words.table.number, width: 0.11, align: 'right' },
        { name: w.lockReason, width: 0.37 },
        { name: w.lockEffect, width: 0.32 },
      ],
      recommendation.locks.map(({ kommunenummer, number, reason }) => [
        kommuneName(recommendation, kommunenummer),
        { text: formatNumber(number), bold: true },
        reason,
        lockEffectText(recommendation, words, kommunenummer),
      ]),
    ),
  ];
}

function bounds(recommendation: Recommendation, words: DocumentWords): readonly Block[] {
  const { bounds: own, capacityAsMax, kommuner } = recommendation;
  if (own.length + capacityAsMax.length === 0) return [];
  const w = words.letter;
  const capacityOf = (kommunenummer: string): string => {
    const can = kommuner.find((kommune) => kommune.kommunenummer === kommunenummer)?.capacity?.can;
    return can === null || can === undefined ? words.missing.none : formatNumber(can);
  };
  return [
    subheading(w.boundsHeading),
    table(
      w.boundsHeading,
      [
        { name: words.table.kommune, width: 0.25 },
        { name: w.boundColumn, width: 0.28 },
        { name: w.lockReason, width: 0.47 },
      ],
      [
        ...own.map(({ kommunenummer, min, max, reason }) => [
          kommuneName(recommendation, kommunenummer),
          ownBoundText(min, max, words),
          reason,
        ]),
        ...capacityAsMax.map(({ kommunenummer, reason }) => [
          kommuneName(recommendation, kommunenummer),
          w.capacityMax(capacityOf(kommunenummer)),
          reason,
        ]),
      ],
    ),
  ];
}

function groups(recommendation: Recommendation, words: DocumentWords): readonly Block[] {
  const bounded = recommendation.input.groups;
  if (bounded.length === 0) return [];
  const w = words.letter;
  return [
    subheading(w.groupsHeading),
    table(
      w.groupsHeading,
      [
        { name: w.group, width: 0.27 },
        { name: w.members, width: 0.38 },
        { name: w.boundColumn, width: 0.23 },
        { name: w.groupSum, width: 0.12, align: 'right' },
      ],
      bounded.map(({ id, members, min, max }) => [
        groupName(recommendation, id),
        listed(
          members.map((member) => kommuneName(recommendation, member)),
          words,
        ),
        ownBoundText(min ?? null, max ?? null, words),
        formatNumber(members.reduce((sum, member) => sum + (recommendation.numbers[member] ?? 0), 0)),
      ]),
    ),
  ];
}

function asked({ kommuner }: Recommendation, words: DocumentWords): readonly Block[] {
  const w = words.letter;
  const reasoned = kommuner.filter(({ askedReason }) => (askedReason ?? '').trim() !== '');
  // One that is in the distribution and got nobody is neither asked nor left out by choice.
  const { takenIn, leftOut } = askedWithoutReason(kommuner.filter(({ number }) => number !== 0));
  if (reasoned.length + takenIn.length + leftOut.length === 0) return [];
  return [
    subheading(w.askedHeading),
    ...reasoned.map((kommune) =>
      bullet(
        `${kommune.number === 0 ? w.askedZero(kommune.name) : kommune.asked ? w.askedIn(kommune.name) : w.askedOut(kommune.name)} ${ended(kommune.askedReason ?? '')}`,
      ),
    ),
    ...(takenIn.length === 0 ? [] : [bullet(w.takenIn(listed(takenIn, words)))]),
    ...(leftOut.length === 0 ? [] : [bullet(w.leftOut(listed(leftOut, words)))]),
  ];
}

function ties(recommendation: Recommendation, words: DocumentWords): readonly Block[] {
  const { lot } = recommendation;
  const met = recommendation.allocation.ties;
  if (met.length === 0) return [];
  const w = words.letter;
  return [
    subheading(w.tiesHeading),
    ...met.map(({ places, got, decided }) =>
      bullet(
        w.tie(
          listed(
            places.map((place) => kommuneName(recommendation, place)),
            words,
          ),
          got,
          w.decided[decided],
        ),
      ),
    ),
    ...(lot !== null && met.some(({ decided }) => decided === 'lot')
      ? [paragraph(lotText(recommendation, lot, words))]
      : []),
  ];
}

function rest({ rest: left }: Recommendation, words: DocumentWords): readonly Block[] {
  if (left === null) return [];
  const w = words.letter;
  return [
    subheading(w.restHeading),
    paragraph(`${w.restText(formatNumber(left.persons))} ${ended(left.reason)}`),
  ];
}
