import { strFromU8 } from 'fflate';
import { addEnding, addPart } from './add-part.ts';

const image = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/**
 * Brings the pictures of our text, the bars of the tables, into a document that may have pictures of its own.
 *
 * @param files of the document; changed.
 * @returns the text with the names of the pictures as they are there.
 */
export function mergePictures(
  files: Record<string, Uint8Array>,
  own: Readonly<Record<string, Uint8Array>>,
  text: string,
): string {
  const relations = strFromU8(own['word/_rels/document.xml.rels'] ?? new Uint8Array());
  const targets = new Map(
    [...relations.matchAll(/<Relationship Id="([^"]*)"[^>]*\bTarget="(media\/[^"]*)"/g)].map(
      ([, id = '', target = '']) => [id, target],
    ),
  );
  const ids = new Map<string, string>();
  return text.replace(/(\br:(?:embed|link)=")([^"]*)"/g, (whole, start: string, id: string) => {
    const target = targets.get(id);
    const bytes = own[`word/${target}`];
    if (target === undefined || bytes === undefined) return whole;
    const known = ids.get(id);
    if (known !== undefined) return `${start}${known}"`;
    const name = `media/fordel${ids.size + 1}.png`;
    files[`word/${name}`] = bytes;
    addEnding(files, 'png', 'image/png');
    const there = addPart(files, { name: `word/${name}`, target: name, type: image, content: null });
    ids.set(id, there);
    return `${start}${there}"`;
  });
}
