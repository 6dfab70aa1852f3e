import { formatShare } from '../../../shared/i18n/format-number.ts';

interface Props {
  readonly share: number;
  readonly kind: 'nominal' | 'effective';
}

/** A share as a number and a length, so that what is said and what is done compare down the column. */
export function ShareBar({ share, kind }: Props) {
  return (
    <span className="share-bar">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" data-kind={kind}>
        <rect className="whole" width="100" height="8" />
        <rect width={100 * Math.min(1, share)} height="8" />
      </svg>
      <span>{formatShare(share)}</span>
    </span>
  );
}
