import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import type { FileToken } from '../../../shared/model/token.ts';

export interface FileTokens {
  /** Gives a path an opaque name that the window may hold. */
  readonly register: (path: string, name?: string) => FileToken;
  /** null for a token that was never given out. */
  readonly resolve: (token: string) => { readonly path: string; readonly name: string } | null;
}

/** Files by opaque token, for the life of the process: the window never sees or sends a path. */
export function fileTokens(): FileTokens {
  const known = new Map<string, { readonly path: string; readonly name: string }>();
  return {
    register: (path, name = basename(path)) => {
      const token = randomBytes(24).toString('base64url');
      known.set(token, { path, name });
      return token as FileToken;
    },
    resolve: (token) => known.get(token) ?? null,
  };
}
