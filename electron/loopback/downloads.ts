import type { AppError, CallOutput } from '../../shared/contract/index.ts';
import type { Result } from '../../shared/model/result.ts';

export interface Downloads {
  /** Notes the files that an answer offers for download. */
  handOut(call: string, result: Result<unknown, AppError>): void;
  /** True the first time a token that was handed out is used. */
  take(token: string): boolean;
}

/**
 * Which file tokens may leave by GET /files/TOKEN: those an export receipt offers, once each. A token for a file
 * that came in, or for a folder, is never among them.
 */
export function createDownloads(): Downloads {
  const offered = new Set<string>();
  return {
    handOut(call, result) {
      if (call !== 'package.export' || !result.ok) return;
      // The router typed this value by the same name; the check above is what ties the two.
      const receipt = result.value as CallOutput<'package.export'>;
      if (receipt !== null) offered.add(receipt.zip);
    },
    take: (token) => offered.delete(token),
  };
}
