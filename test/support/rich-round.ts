import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Backend, createBackend } from '../../electron/backend/create-backend.ts';
import type { FileToken } from '../../shared/model/token.ts';
import { answerOf } from './answer-of.ts';
import { exampleAnswers, fillIn } from './example-forms.ts';

/** Files that calls can be given, by what they are. */
export const richFiles = [
  'table',
  'form',
  'filledForm',
  'template',
  'attachment',
  'boundaries',
  'backup',
] as const;
export type RichFile = (typeof richFiles)[number];

export interface RichRound {
  readonly folder: string;
  /** A database in which there is one of everything, to be copied. */
  readonly databaseFile: string;
  readonly files: Readonly<Record<RichFile, string>>;
}

/** A backend whose exports go into a folder of its own, without the test runner: for scripts too. */
export function backendIn(folder: string, databaseFile = join(folder, 'fordel.db')): Backend {
  let made = 0;
  const opened = createBackend({
    databaseFile,
    host: {
      chooseFiles: () => Promise.resolve(null),
      chooseExportFolder: () => {
        made += 1;
        return Promise.resolve(join(folder, `ut-${made}`));
      },
      reveal: () => Promise.resolve(),
    },
    clock: () => new Date('2026-11-22T10:00:00.000Z'),
    user: 'rådgiver',
    log: () => undefined,
    door: 'test',
    version: '0.0.0-test',
  });
  if (!opened.ok) throw new Error(`The backend did not open: ${JSON.stringify(opened.error)}`);
  return opened.value;
}

const roundId = 1;
const kommunenummer = '9901';
/** A square round the place that the sample gives a kommune. */
const square = ([lon, lat]: readonly [number, number]): readonly (readonly number[])[] => [
  [lon - 0.1, lat - 0.1],
  [lon + 0.1, lat - 0.1],
  [lon + 0.1, lat + 0.1],
  [lon - 0.1, lat + 0.1],
  [lon - 0.1, lat - 0.1],
];
const places = [
  ['9901', [5.45, 65.18]],
  ['9902', [5.35, 65.42]],
] as const;

/** The invented fylke with one of everything that can be made in a round, and files to go with it. */
export async function makeRichRound(folder: string): Promise<RichRound> {
  mkdirSync(folder, { recursive: true });
  const databaseFile = join(folder, 'rik.db');
  const backend = backendIn(folder, databaseFile);
  const call = backend.typed;
  answerOf(await call('sample.open', { sample: 'eksempelfylket-2027' }));
  const keep = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const resolved = (token: FileToken): string => backend.files.resolve(token)?.path ?? '';

  const forms = answerOf(
    await call('forms.make', { roundId, kommuner: ['9903', '9904'], kinds: ['xlsx'], neutral: 'nb' }),
  );
  const [form = ''] = forms?.files ?? [];
  const made = resolved(forms?.folder ?? ('' as FileToken));
  const filledForm = fillIn(
    made,
    forms?.files ?? [],
    '9904',
    'xlsx',
    exampleAnswers['9904']?.answers ?? {},
    folder,
  );
  const template = answerOf(await call('letters.standardTemplate', { language: 'nb', kind: 'request' }));
  const templateFile = join(folder, 'mal.docx');
  copyFileSync(resolved(template.file), templateFile);
  const attachment = keep('vedlegg.pdf', '%PDF-1.4 prøve');

  answerOf(
    await call('letters.setup', {
      roundId,
      deadline: '2026-12-15',
      contactRole: 'rådgiver',
      contactEmail: 'innspill@eksempelfylket.example',
      contactPhone: '',
      caseNumber: '26/417',
      neutralLanguage: 'nb',
      criteria: 'proposed',
      anmodning: true,
    }),
  );
  const given = (path: string): FileToken => backend.files.register(path);
  const title = 'Brev fra IMDi';
  answerOf(await call('letters.addAttachment', { roundId, kind: 'imdi', title, file: given(attachment) }));
  const kommuner = [kommunenummer, '9902'];
  const letters = { roundId, kind: 'request', kommuner, date: '2026-11-01', deadline: null } as const;
  answerOf(await call('letters.make', letters));
  answerOf(await call('letters.sent', { roundId, kommuner, kind: 'request', sentOn: '2026-11-02' }));
  answerOf(
    await call('reply.save', {
      roundId,
      kommunenummer,
      repliedOn: '2026-11-10',
      journalNumber: '',
      journalDate: null,
    }),
  );
  const reason = 'Avtalt i møte';
  answerOf(await call('lock.set', { roundId, kommunenummer, number: 20, reason }));
  answerOf(await call('bounds.set', { roundId, kommunenummer: '9902', min: 5, max: null, reason }));
  answerOf(await call('minors.set', { roundId, aged15to18: 3, under15: 1, kommuner, capacityReason: null }));
  answerOf(await call('lot.set', { roundId, order: kommuner, date: '2026-11-20', witnesses: 'To fra IMDi' }));
  const text = { text: 'Bygger boliger', source: 'Skjema', date: null } as const;
  answerOf(await call('innspill.save', { roundId, kommunenummer, topic: 1, assessment: 4, ...text }));
  answerOf(await call('column.add', { roundId, name: 'Ledige boliger', kind: 'number', field: null }));
  answerOf(await call('column.add', { roundId, name: 'Merknad', kind: 'text', field: null }));
  answerOf(await call('cells.set', { roundId, columnId: 1, cells: [{ kommunenummer, value: 12 }] }));
  answerOf(await call('scenario.add', { roundId, name: 'Uten lås', from: null }));
  answerOf(await call('scenario.add', { roundId, name: 'Mer til kysten', from: null }));
  answerOf(await call('savedSet.save', { roundId, name: 'Kriterier 2027', source: 'Sak 1/26' }));
  answerOf(await call('savedSet.save', { roundId, name: 'Utkast', source: 'Sak 2/26' }));
  answerOf(await call('selection.openSample', { roundId }));
  answerOf(
    await call('meeting.setOutcome', {
      roundId,
      kommunenummer,
      outcome: 'follow-up',
      comment: 'Sjekk boliger',
    }),
  );
  const backup = answerOf(await call('backup.export', { name: null }));
  const backupFile = join(folder, 'kopi.fordel');
  if (backup !== null) copyFileSync(resolved(backup.file), backupFile);
  backend.close();
  return {
    folder,
    databaseFile,
    files: {
      table: keep('tall.csv', 'Kommune;Vedtak 2021\n9901 Elvestrand;12\n9902 Fagerlia;8\n'),
      form: join(made, form),
      filledForm,
      template: templateFile,
      attachment,
      boundaries: keep(
        'grenser.geojson',
        JSON.stringify({
          type: 'FeatureCollection',
          features: places.map(([number, place]) => ({
            type: 'Feature',
            properties: { kommunenummer: number },
            geometry: { type: 'Polygon', coordinates: [square(place)] },
          })),
        }),
      ),
      backup: backupFile,
    },
  };
}
