import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A digest of the content of all files in these folders, and of these files: changes when what is built would. */
export function sourceStamp(root: string, sources: readonly string[]): string {
  const files = sources
    .flatMap((source) =>
      globSync([source, `${source}/**/*.*`], { cwd: root, exclude: ['**/node_modules/**'] }),
    )
    .filter((file) => /\.[a-z0-9]+$/i.test(file))
    .sort();
  const digest = createHash('sha256');
  for (const file of files)
    digest
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return digest.digest('hex');
}
