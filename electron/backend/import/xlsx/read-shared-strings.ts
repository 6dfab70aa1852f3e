import { ImportFailure } from '../import-failure.ts';
import type { ReadLimits } from '../limits.ts';
import type { GuardedZip } from './open-zip.ts';
import { readXml } from './read-xml.ts';
import { richText } from './rich-text.ts';

/** The texts that cells point at by number. Phonetic readings (rPh) are not part of a text. */
export async function readSharedStrings(
  zip: GuardedZip,
  part: string,
  limits: ReadLimits,
): Promise<readonly string[]> {
  const strings: string[] = [];
  const current = richText();
  let inText = false;
  let phonetic = 0;
  await readXml(
    part,
    zip.read(part),
    {
      open: (name, attributes) => {
        if (name === 'si') current.begin();
        else if (name === 'r') current.run();
        else if (name === 'vertAlign') current.align(attributes.val);
        else if (name === 'rPh') phonetic += 1;
        inText = name === 't' && phonetic === 0;
      },
      close: (name) => {
        inText = false;
        if (name === 'rPh') phonetic -= 1;
        else if (name === 'si') {
          strings.push(current.text());
          if (strings.length > limits.sharedStrings) {
            throw new ImportFailure('unpacks-too-large', { found: part, limit: limits.sharedStrings });
          }
        }
      },
      text: (text) => {
        if (inText) current.add(text);
      },
    },
    limits,
  );
  return strings;
}
