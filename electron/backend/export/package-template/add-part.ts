import { strFromU8, strToU8 } from 'fflate';

const relations = 'word/_rels/document.xml.rels';
const types = '[Content_Types].xml';

export interface NewPart {
  readonly name: string;
  /** As the document says it, from its own folder. */
  readonly target: string;
  /** What the part is to the document. */
  readonly type: string;
  /** What kind of file it is; null where its ending says so. */
  readonly content: string | null;
}

/**
 * Tells a Word document of a part that it gets.
 *
 * @param files of the document; changed.
 * @returns the id the document knows the part by.
 */
export function addPart(files: Record<string, Uint8Array>, { name, target, type, content }: NewPart): string {
  const known = strFromU8(files[relations] ?? strToU8(noRelations));
  const numbers = [...known.matchAll(/\bId="rIdFordel(\d+)"/g)].map(([, number]) => Number(number));
  const id = `rIdFordel${Math.max(0, ...numbers) + 1}`;
  files[relations] = strToU8(
    known.replace(
      '</Relationships>',
      `<Relationship Id="${id}" Type="${type}" Target="${target}"/></Relationships>`,
    ),
  );
  if (content !== null)
    files[types] = strToU8(
      strFromU8(files[types] ?? new Uint8Array()).replace(
        '</Types>',
        `<Override PartName="/${name}" ContentType="${content}"/></Types>`,
      ),
    );
  return id;
}

/** A kind of file by its ending, where the document has none of the kind yet. */
export function addEnding(files: Record<string, Uint8Array>, ending: string, content: string): void {
  const xml = strFromU8(files[types] ?? new Uint8Array());
  if (new RegExp(`\\bExtension="${ending}"`, 'i').test(xml)) return;
  files[types] = strToU8(
    xml.replace(
      /<Types\b[^>]*>/,
      (root) => `${root}<Default Extension="${ending}" ContentType="${content}"/>`,
    ),
  );
}

const noRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
