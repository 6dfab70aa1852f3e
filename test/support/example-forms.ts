import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormKind } from '../../shared/model/form.ts';
import { type Answers, fillDocx, fillXlsx } from './fill-form.ts';

/** The kommuner of Eksempelfylket that answer, and what each of them writes. All of it is invented. */
export const exampleAnswers: Readonly<Record<string, { readonly name: string; readonly answers: Answers }>> =
  Object.fromEntries(
    (
      [
        ['9901', 'Elvestrand', 110, 100],
        ['9902', 'Fagerlia', 55, 50],
        ['9903', 'Granvik', 24, 20],
        ['9904', 'Halsebygd', 12, 12],
        ['9905', 'Kvernmo', 10, 10],
        ['9906', 'Lomvik', 26, 24],
        ['9907', 'Midtbygda', 30, 25],
        ['9908', 'Nordøy', 8, 5],
        ['9909', 'Raudhella', 6, 6],
        ['9912', 'Storvatn', 14, 10],
        ['9914', 'Tverråsen', 20, 20],
        ['9916', 'Ytre Fjellnes', 22, 18],
      ] as const
    ).map(([kommunenummer, name, can, wants]) => [
      kommunenummer,
      {
        name,
        answers: {
          'topic-1': `${name} har norskopplæring på dagtid.\n\n- Praksis i bedrift\n- Kveldskurs`,
          'topic-3': `${name} samarbeider om voksenopplæring.`,
          'topic-4': `Bedriftene i ${name} søker fagarbeidere.`,
          'topic-5': `Boliger avgjør. ${name} kan bosette ${can}.`,
          can,
          wants,
          extra: 4,
          health: 1,
          minors: 0,
          role: 'Leder for flyktningtjenesten',
          email: `bosetting@${kommunenummer}.example`,
          date: '14.5.2026',
        },
      },
    ]),
  );

/** Fills one form in the folder they were made in, and answers where the filled one is. */
export function fillIn(
  folder: string,
  made: readonly string[],
  kommunenummer: string,
  kind: FormKind,
  answers: Answers,
  into: string,
  saveAs = `svar-${kommunenummer}.${kind}`,
): string {
  const file = made.find((name) => name.startsWith(`${kommunenummer}-`) && name.endsWith(`.${kind}`));
  if (file === undefined) throw new Error(`No form was made for ${kommunenummer}: ${made.join(', ')}`);
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  const path = join(into, saveAs);
  writeFileSync(path, kind === 'xlsx' ? fillXlsx(bytes, answers) : fillDocx(bytes, answers));
  return path;
}
