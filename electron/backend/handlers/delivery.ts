import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeliveryReceipt, DeliverySummary } from '../../../shared/contract/letter-calls.ts';
import { letterWords } from '../../../shared/i18n/letter-words.ts';
import type { InnspillDelivery } from '../../../shared/model/delivery.ts';
import type { LettersView } from '../../../shared/model/letter.ts';
import type { Language } from '../../../shared/model/package.ts';
import { ok } from '../../../shared/model/result.ts';
import type { RoundView } from '../../../shared/model/round.ts';
import type { Reader } from '../database/connection.ts';
import { lettersView } from '../database/queries/letters-view.ts';
import { roundById } from '../database/queries/round-row.ts';
import { roundView } from '../database/queries/round-view.ts';
import { deliveryFileNames } from '../export/delivery/delivery-file-names.ts';
import { innspillDelivery } from '../export/delivery/innspill-delivery.ts';
import { fileSystemName } from '../files/file-system-name.ts';
import type { Read } from './context.ts';
import { madeFolder } from './made-folder.ts';
import type { Staged } from './staged.ts';

export interface PreparedDelivery {
  readonly roundId: number;
  /** null: the user chose no folder. */
  readonly made: {
    readonly receipt: DeliveryReceipt;
    readonly content: InnspillDelivery;
    readonly frozenAt: string;
  } | null;
}

/** Loaded when the first delivery is made: what writes documents is most of the program's code. */
async function deliveryWriter() {
  const [{ deliveryFiles }, { writeFolder }, { verifyPackage }] = await Promise.all([
    import('../export/delivery/delivery-files.ts'),
    import('../export/write-folder.ts'),
    import('../export/verify-package.ts'),
  ]);
  return { deliveryFiles, writeFolder, verifyPackage };
}

/** Like the recommendation: the same state is the same version in either language, and in one the same bytes; a change is a new one. */
export const exportDelivery: Staged<'delivery.export', PreparedDelivery> = {
  prepare: async (context, { roundId, language }) => {
    const { db, host, files, now, info, register } = context;
    const view = roundView(db, roundId);
    if (!view.ok) return view;
    const letters = lettersView(db, register, roundId, now);
    if (!letters.ok) return letters;
    const { content, frozenAt } = nextDelivery(db, view.value, letters.value, language);
    const { fylke, year } = view.value.round;
    const name = fileSystemName(letterWords(language).delivery.folder(fylke, year, content.version));
    const folder = await host.chooseExportFolder(name, 'delivery');
    if (folder === null) return ok({ roundId, made: null });
    const time = frozenAt ?? now;
    const { deliveryFiles, writeFolder, verifyPackage } = await deliveryWriter();
    const rendered = await deliveryFiles(content, time, info.version);
    const written = await writeFolder(rendered.files, folder, name, time, (names) =>
      isOwnDelivery(folder, names),
    );
    if (!written.ok) return written;
    const verification = await verifyPackage(folder, info.version);
    if (!verification.ok) return verification;
    const receipt: DeliveryReceipt = {
      version: content.version,
      ...madeFolder(files, folder, written.value.zipPath),
      files: rendered.listed,
      verification: verification.value,
    };
    return ok({ roundId, made: { receipt, content, frozenAt: time } });
  },
  write: ({ db, info }, { roundId, made }) => {
    if (made === null) return ok(null);
    db.run(
      `INSERT INTO innspill_delivery (round_id, version, language, content, frozen_at, who)
       VALUES ($roundId, $version, $language, $content, $frozenAt, $who)
       ON CONFLICT (round_id, version, language) DO NOTHING`,
      {
        roundId,
        version: made.content.version,
        language: made.content.language,
        content: JSON.stringify(made.content),
        frozenAt: made.frozenAt,
        who: info.user,
      },
    );
    return ok(made.receipt);
  },
};

export const list: Read<'delivery.list'> = ({ db }, { roundId }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  return ok(
    db.all<DeliverySummary>(
      `SELECT version, language, frozen_at AS frozenAt, who FROM innspill_delivery
       WHERE round_id = $roundId ORDER BY version DESC, id`,
      { roundId },
    ),
  );
};

interface Frozen {
  readonly version: number;
  readonly language: Language;
  readonly content: string;
  readonly frozenAt: string;
}

/** The version a delivery has or gets, and when it was frozen if it was: first in this language, then in the other. */
function nextDelivery(
  db: Reader,
  view: RoundView,
  letters: LettersView,
  language: Language,
): { readonly content: InnspillDelivery; readonly frozenAt: string | null } {
  const frozen = db.all<Frozen>(
    `SELECT version, language, content, frozen_at AS frozenAt FROM innspill_delivery
     WHERE round_id = $roundId ORDER BY language = $language DESC, version DESC`,
    { roundId: view.round.id, language },
  );
  const made = (version: number): InnspillDelivery => innspillDelivery(view, letters, language, version);
  for (const one of frozen) {
    const same = innspillDelivery(view, letters, one.language, one.version);
    if (JSON.stringify(same) === one.content) return { content: made(one.version), frozenAt: one.frozenAt };
  }
  const last = Math.max(0, ...frozen.map(({ version }) => version));
  return { content: made(last + 1), frozenAt: null };
}

/** A delivery of ours, with nothing else in the folder, may be written again. */
async function isOwnDelivery(folder: string, names: readonly string[]): Promise<boolean> {
  const known: ReadonlySet<string> = new Set(Object.values(deliveryFileNames));
  if (!names.includes(deliveryFileNames.manifest) || names.some((name) => !known.has(name))) return false;
  const text = await readFile(join(folder, deliveryFileNames.manifest), 'utf8');
  return /"format":\s*"fordel-innspill\//.test(text);
}
