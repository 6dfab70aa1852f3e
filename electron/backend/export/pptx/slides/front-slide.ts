import { formatDate } from '../../../../../shared/i18n/format-date.ts';
import { senderName } from '../../names.ts';
import type { DeckSource } from '../deck-source.ts';
import type { Slide, TextLine } from '../slide.ts';

/** Whose it is, what it is, and how far it has come. */
export function frontSlide({ recommendation, words, w }: DeckSource): Slide {
  const { round, version, details } = recommendation;
  const status = words.letter.archive.statuses[details.status];
  const treated =
    details.status === 'political'
      ? words.letter.archive.treated(
          details.body,
          details.decidedOn === null ? '' : formatDate(details.decidedOn),
          details.decisionCase,
        )
      : '';
  const lines: readonly TextLine[] = [
    { text: w.front.lead(round.year), size: 24, after: 18 },
    { text: w.front.version(version, status), size: 16, after: 4 },
    ...(treated === '' ? [] : [{ text: treated, size: 16, after: 4 }]),
    ...(round.sample === null
      ? []
      : [{ text: words.sample[round.sample], size: 14, bold: true, colour: 'FFD9B8' }]),
  ];
  return {
    title: senderName(recommendation, words),
    front: true,
    parts: [{ kind: 'text', box: { x: 0.9, y: 4.35, w: 11.4, h: 2.2 }, lines }],
    notes: w.front.notes,
  };
}
