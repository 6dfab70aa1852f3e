import type { LetterKommune, LetterStatus } from '../../../../shared/model/letter.ts';
import { useLetterWords } from './use-letter-words.ts';

/** Furthest first, as the bar is read. */
const order: readonly LetterStatus[] = ['approved', 'answered', 'reminded', 'sent', 'made', 'none'];

const width = 640;
const gap = 2;

/**
 * The progress picture: one field for each kommune, those that have come furthest first, with a count under each kind. Each
 * kind has its own pattern, so that it reads without colour.
 */
export function LetterProgress({
  kommuner,
}: {
  readonly kommuner: readonly Pick<LetterKommune, 'status'>[];
}) {
  const words = useLetterWords();
  const counted = order
    .map((status) => ({ status, count: kommuner.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0);
  const answered = kommuner.filter(({ status }) => status === 'answered' || status === 'approved').length;
  const step = width / Math.max(1, kommuner.length);
  // One after another: each kind begins where those before it end.
  const fields = counted.flatMap(({ status, count }) => Array.from({ length: count }, () => status));
  return (
    <figure className="letter-progress">
      <svg
        viewBox={`0 0 ${width} 20`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${words.title(answered, kommuner.length)}. ${counted
          .map(({ status, count }) => words.progressOf(words.statuses[status], count))
          .join(', ')}`}
      >
        {fields.map((status, at) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a field has no other name than its place.
            key={at}
            data-status={status}
            x={at * step}
            y="1"
            width={Math.max(1, step - gap)}
            height="18"
            rx="2"
          />
        ))}
      </svg>
      <figcaption aria-hidden="true">
        {counted.map(({ status, count }) => (
          <span key={status} className="letter-progress-key">
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <rect data-status={status} x="1" y="1" width="10" height="10" rx="2" />
            </svg>
            {words.statuses[status]} <b>{count}</b>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
