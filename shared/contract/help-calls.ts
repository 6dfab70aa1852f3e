import { z } from 'zod';
import { reads } from './define-call.ts';
import { language } from './fields.ts';
import type { MadeFile } from './letter-calls.ts';

/** The support file, as it would be saved now. */
export interface SupportText {
  readonly text: string;
}

export const helpCalls = {
  /** What those who help need to know of this machine and this database: no text, name or figure of a kommune. */
  'support.show': reads<SupportText>().with(z.strictObject({})),
  /** The same as a file; null = cancelled. */
  'support.save': reads<MadeFile | null>().with(z.strictObject({})),
  /** The language of the window, for what stands outside it: the menu. */
  'app.speak': reads<null>().with(z.strictObject({ language })),
} as const;
