import type { GuardedZip } from '../../import/xlsx/open-zip.ts';
import { readXml } from '../../import/xlsx/read-xml.ts';
import { formLimits } from './form-limits.ts';
import { wordAttribute } from './word-attribute.ts';

/** Which list a paragraph is in. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

export interface Numbering {
  /** By list and level: 'bullet', 'decimal', 'lowerLetter' … */
  readonly formatOf: (place: ListPlace) => string;
  /** The list of a paragraph style; null where it has none. */
  readonly listOfStyle: (style: string) => ListPlace | null;
}

/** How the lists of a document are numbered, and which styles are lists. A document without any has no such parts. */
export async function readNumbering(zip: GuardedZip): Promise<Numbering> {
  const formats = new Map<string, string>();
  const abstractOf = new Map<string, string>();
  const styles = new Map<string, ListPlace>();
  let abstract = '';
  let list = '';
  let level = '';
  if (zip.has('word/numbering.xml')) {
    await readXml(
      'word/numbering.xml',
      zip.read('word/numbering.xml'),
      {
        open: (name, attributes) => {
          if (name === 'abstractNum') abstract = wordAttribute(attributes, 'abstractNumId');
          else if (name === 'lvl') level = wordAttribute(attributes, 'ilvl');
          else if (name === 'numFmt') formats.set(`${abstract}/${level}`, wordAttribute(attributes, 'val'));
          else if (name === 'num') list = wordAttribute(attributes, 'numId');
          else if (name === 'abstractNumId') abstractOf.set(list, wordAttribute(attributes, 'val'));
        },
        close: () => {},
        text: () => {},
      },
      formLimits,
    );
  }
  let style = '';
  if (zip.has('word/styles.xml')) {
    await readXml(
      'word/styles.xml',
      zip.read('word/styles.xml'),
      {
        open: (name, attributes) => {
          if (name === 'style') {
            style = wordAttribute(attributes, 'styleId');
            level = '0';
          } else if (name === 'ilvl') level = wordAttribute(attributes, 'val');
          else if (name === 'numId')
            styles.set(style, { list: wordAttribute(attributes, 'val'), level: Number(level) });
        },
        close: () => {},
        text: () => {},
      },
      formLimits,
    );
  }
  return {
    formatOf: (place) => formats.get(`${abstractOf.get(place.list) ?? ''}/${place.level}`) ?? 'bullet',
    listOfStyle: (name) => styles.get(name) ?? null,
  };
}
