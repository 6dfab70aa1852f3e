import { appError } from '../../../shared/contract/errors.ts';
import type { ExportReceipt } from '../../../shared/contract/package-calls.ts';
import type { Language, Recommendation } from '../../../shared/model/package.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { allIndicators } from '../database/queries/indicators.ts';
import { letterTemplates } from '../database/queries/letter-setup.ts';
import { meetingsOfRound } from '../database/queries/meetings.ts';
import { nextVersion } from '../database/queries/next-version.ts';
import { detailsOfRound } from '../database/queries/recommendation-details.ts';
import { roundView } from '../database/queries/round-view.ts';
import { exemptEntries } from '../export/exempt-entries.ts';
import { madeInWorker } from '../export/made-in-worker.ts';
import { recommendation } from '../export/recommendation.ts';
import { loadPresets } from '../load-resources.ts';
import { allocationOf } from './allocation.ts';
import type { Read } from './context.ts';
import { infeasibleError } from './infeasible-error.ts';
import { madeFolder } from './made-folder.ts';
import { packageName } from './package-name.ts';
import { packageTemplates, templateBytes } from './package-templates.ts';
import type { Staged } from './staged.ts';

export interface PreparedExport {
  readonly roundId: number;
  /** null: the user chose no folder. */
  readonly made: {
    readonly receipt: ExportReceipt;
    readonly content: Recommendation;
    readonly exempt: string;
    readonly frozenAt: string;
  } | null;
}

/** What writes documents is most of the program's code: it is loaded when the first package is made or checked. */
async function packageWriter() {
  const [{ writePackage }, { verifyPackage, verifyWritten }] = await Promise.all([
    import('../export/write-package.ts'),
    import('../export/verify-package.ts'),
  ]);
  return { writePackage, verifyPackage, verifyWritten };
}

/**
 * Freezes the recommendation. The same state in the same language is the same version with the same time of
 * freezing, and so the same bytes; a change makes a new version. Files come first and the database last: a full
 * disk leaves no version that was never written.
 */
export const exportPackage: Staged<'package.export', PreparedExport> = {
  prepare: async (context, { roundId, language, job }) => {
    const { db, host, files, now, resources } = context;
    const view = roundView(db, roundId);
    if (!view.ok) return view;
    const round = view.value;
    const allocated = allocationOf(round);
    if (!allocated.ok) return allocated;
    const { allocation } = allocated.value;
    if (!allocation.feasible) return fail(infeasibleError(allocation, round));
    const catalogue = { indicators: allIndicators(db), presets: loadPresets(resources) };
    const { details, note } = detailsOfRound(db, roundId);
    const entries = exemptEntries(round);
    const followUp = meetingsOfRound(db, roundId)
      .outcomes.filter(({ outcome }) => outcome === 'follow-up')
      .map(({ kommunenummer }) => kommunenummer);
    const own = letterTemplates(db, roundId);
    const templatesIn = (inLanguage: Language) =>
      packageTemplates(own, inLanguage, details.saksframlegg !== undefined);
    const next = nextVersion(
      db,
      roundId,
      language,
      JSON.stringify(entries),
      (version, inLanguage, previous) =>
        recommendation(round, allocated.value, inLanguage, version, catalogue, {
          details,
          previous,
          // The note tells why a version takes the place of another; the first takes nobody's.
          note,
          followUp,
          templates: templatesIn(inLanguage),
        }),
    );
    if (!next.ok) return next;
    const { content, frozenAt } = next.value;
    const folder = await host.chooseExportFolder(packageName(content), 'package');
    if (folder === null) return ok({ roundId, made: null });
    const { writePackage, verifyWritten } = await packageWriter();
    const made = await madeInWorker(
      context,
      job,
      content,
      frozenAt ?? now,
      entries,
      templateBytes(db, content),
    );
    if (!made.ok) return made;
    if (made.value === null) return ok({ roundId, made: null });
    const written = await writePackage(content, made.value.content, frozenAt ?? now, folder);
    if (!written.ok) return written;
    const verification = await verifyWritten(folder, content, made.value.verification);
    if (!verification.ok) return verification;
    const receipt: ExportReceipt = {
      version: content.version,
      ...madeFolder(files, folder, written.value.zipPath),
      files: written.value.files,
      verification: verification.value,
    };
    return ok({
      roundId,
      made: { receipt, content, exempt: JSON.stringify(entries), frozenAt: frozenAt ?? now },
    });
  },
  write: ({ db, info }, { roundId, made }) => {
    if (made === null) return ok(null);
    db.run(
      `INSERT INTO recommendation (round_id, version, language, content, exempt, frozen_at, who)
       VALUES ($roundId, $version, $language, $content, $exempt, $frozenAt, $who)
       ON CONFLICT (round_id, version, language) DO NOTHING`,
      {
        roundId,
        version: made.content.version,
        language: made.content.language,
        content: JSON.stringify(made.content),
        exempt: made.exempt,
        frozenAt: made.frozenAt,
        who: info.user,
      },
    );
    return ok(made.receipt);
  },
};

export const verify: Read<'package.verify'> = async ({ files, info }, { file }) => {
  const known = files.resolve(file);
  if (known === null) return fail(appError('file-not-found', { file }));
  const { verifyPackage } = await packageWriter();
  const verified = await verifyPackage(known.path, info.version);
  if (verified.ok || verified.error.params.file === undefined) return verified;
  // A file that was dropped lies here under another name than the user's.
  return fail(appError(verified.error.code, { ...verified.error.params, file: known.name }));
};
