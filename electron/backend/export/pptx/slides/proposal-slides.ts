import { formatNumber } from '../../../../../shared/i18n/format-number.ts';
import { look, page, wholeNumber } from '../deck-look.ts';
import type { DeckSource } from '../deck-source.ts';
import type { Slide } from '../slide.ts';
import { splitEvenly } from '../split-evenly.ts';

/** More bars than these are too thin to be told apart from the back of a room. */
const most = 13;

/** The proposal beside last year's number, for every kommune, the largest first. */
export function proposalSlides({ rows, w }: DeckSource): readonly Slide[] {
  const sorted = rows.toSorted((a, b) => b.number - a.number);
  const pieces = splitEvenly(sorted, most);
  // A picture against last year says nothing where no kommune has such a number.
  const known = rows.some(({ lastYear }) => lastYear !== null);
  return pieces.map((piece, at) => {
    // Each page has its own scale: the largest kommune would else hide the small ones.
    const highest = Math.max(1, ...piece.flatMap(({ number, lastYear }) => [number, lastYear ?? 0]));
    return {
      title: w.part(known ? w.proposal.title : w.proposal.alone, at + 1, pieces.length),
      front: false,
      parts: [
        {
          kind: 'chart',
          box: { x: page.left, y: 1.35, w: page.text, h: 5.6 },
          alt: (known ? w.proposal.alt : w.proposal.altAlone)(
            piece
              .map(({ kommune, number, lastYear }) =>
                known
                  ? w.proposal.item(
                      kommune.name,
                      lastYear === null ? w.proposal.none : formatNumber(lastYear),
                      formatNumber(number),
                    )
                  : `${kommune.name} ${formatNumber(number)}`,
              )
              .join(', '),
          ),
          chart: {
            kind: 'bars',
            layout: 'side',
            legend: known,
            range: { min: 0, max: Math.ceil(1.08 * highest) },
            categories: piece.map(({ kommune }) => kommune.name),
            series: [
              {
                name: w.proposal.now,
                values: piece.map(({ number }) => number),
                colour: look.head,
                labels: wholeNumber,
              },
              ...(known
                ? [
                    {
                      name: w.proposal.before,
                      values: piece.map(({ lastYear }) => lastYear),
                      colour: look.before,
                      labels: wholeNumber,
                    },
                  ]
                : []),
            ],
          },
        },
      ],
      notes: w.proposal.notes,
    };
  });
}
