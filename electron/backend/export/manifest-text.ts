import type { Manifest, ManifestFile, Recommendation } from '../../../shared/model/package.ts';

/** manifest.json of a recommendation: what it is of, when it was frozen, and every other file of the package. */
export function manifestText(
  { format, method, version, round, sources, details, replaces }: Recommendation,
  frozenAt: string,
  programVersion: string,
  files: readonly ManifestFile[],
): string {
  const manifest: Manifest = {
    format,
    method,
    program: { name: 'Fordel', version: programVersion },
    version,
    frozenAt,
    round: { year: round.year, fylkesnummer: round.fylkesnummer, fylke: round.fylke },
    status: details.status,
    replaces: replaces?.version ?? null,
    inputs: sources,
    files,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
