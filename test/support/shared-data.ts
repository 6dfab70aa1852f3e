import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/**
 * The path of a published file that the tests read in place, or null where the folder is not beside the checkout.
 * Use with `describe.skipIf`, so that a skipped proof is seen and counted.
 */
export function sharedData(file: string): string | null {
  const path = folder + file;
  if (existsSync(path)) return path;
  process.stderr.write(
    `SKIPPED: ${file} is not beside the checkout (../shared/data); its tests did not run.\n`,
  );
  return null;
}
