import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packZip } from './pack-zip.ts';

/** Office documents must begin with this entry. */
const first = '[Content_Types].xml';
const core = 'docProps/core.xml';

/** What else to change in an entry, by its name. */
export type Mend = Readonly<Record<string, (xml: string) => string>>;

/**
 * The same document, always as the same bytes: the libraries stamp the clock on every entry of the zip and into the
 * document's properties. Times and the order of entries are fixed here, and the properties lose their dates; the time
 * of freezing stands in manifest.json alone.
 */
export function normaliseZip(bytes: Uint8Array, mend: Mend = {}): Uint8Array {
  const entries = unzipSync(bytes);
  const names = Object.keys(entries)
    .filter((name) => !name.endsWith('/'))
    .sort();
  const ordered = [...names.filter((name) => name === first), ...names.filter((name) => name !== first)];
  return packZip(
    ordered.map((name) => {
      const content = entries[name] ?? new Uint8Array();
      const change = name === core ? withoutDates : mend[name];
      return { name, bytes: change === undefined ? content : strToU8(change(strFromU8(content))) };
    }),
  );
}

const withoutDates = (xml: string): string =>
  xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
