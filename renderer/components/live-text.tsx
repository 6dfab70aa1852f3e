import type { LiveNumbers } from '../store/live-numbers.ts';
import { useLive } from '../store/use-live.ts';
import { writeText } from './write-text.ts';

interface Props {
  readonly className?: string;
  readonly of: (live: LiveNumbers) => string;
}

/** A text that follows the numbers, also while a slider moves. */
export function LiveText({ className, of }: Props) {
  return <span className={className} ref={useLive(of, writeText)} />;
}
