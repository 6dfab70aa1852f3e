import { join } from 'node:path';
import type { Backend } from '../../../electron/backend/create-backend.ts';
import { answerOf } from '../../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';

export interface LetterRound {
  readonly backend: Backend;
  readonly roundId: number;
  /** Where the next export goes: `out/1`, `out/2` … */
  readonly folders: readonly string[];
}

export const setup = {
  deadline: '2026-05-15',
  contactRole: 'rådgiver for integrering',
  contactEmail: 'innspill@eksempelfylket.example',
  contactPhone: '12 34 56 78',
  caseNumber: '2026/0417',
  neutralLanguage: 'nb',
  criteria: 'proposed',
  anmodning: true,
} as const;

/** Eksempelfylket with all that the letters share filled in. */
export async function openLetterRound(more: object = {}): Promise<LetterRound> {
  const out = temporaryFolder();
  const folders: string[] = [];
  const backend = openTestBackend({
    clock: () => new Date('2026-05-10T10:00:00.000Z'),
    host: {
      chooseExportFolder: async () => {
        const folder = join(out, String(folders.length + 1));
        folders.push(folder);
        return folder;
      },
    },
  });
  const { roundId } = answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
  answerOf(await backend.typed('letters.setup', { roundId, ...setup, ...more }));
  return { backend, roundId, folders };
}
