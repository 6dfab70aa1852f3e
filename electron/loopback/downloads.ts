import type { AppError, CallOutput } from '../../shared/contract/index.ts';
import type { Result } from '../../shared/model/result.ts';

export interface Downloads {
  /** Notes the files that an answer offers for download. */
  handOut(call: string, result: Result<unknown, AppError>): void;
  /** Whether a token was handed out by this process. */
  has(token: string): boolean;
}

/**
 * Which file tokens may leave by GET /files/TOKEN: those that an answer with a made file offers, as often as it is asked for. A
 * token for a file that came in, or for a folder, is never among them.
 */
export function createDownloads(): Downloads {
  const offered = new Set<string>();
  return {
    handOut(call, result) {
      if (!result.ok) return;
      // The router typed each value by the same name; the case is what ties the two.
      switch (call) {
        case 'package.export':
        case 'delivery.export':
        case 'letters.make':
        case 'forms.make':
        case 'decision.request':
        case 'selection.export': {
          const receipt = result.value as CallOutput<typeof call>;
          if (receipt !== null) offered.add(receipt.zip);
          return;
        }
        case 'backup.export':
        case 'round.export':
        case 'support.save':
        case 'history.save': {
          const made = result.value as CallOutput<typeof call>;
          if (made !== null) offered.add(made.file);
          return;
        }
        case 'letters.standardTemplate':
        case 'letters.open':
          offered.add((result.value as CallOutput<typeof call>).file);
      }
    },
    has: (token) => offered.has(token),
  };
}
