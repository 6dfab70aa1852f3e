import type { ReadLimits } from '../limits.ts';
import type { GuardedZip } from './open-zip.ts';
import { readXml } from './read-xml.ts';

/** How the number in a cell is meant, as far as the format tells. */
export type NumberKind = 'number' | 'date' | 'percent';

/** The built-in formats that are dates (ECMA-376 part 1, 18.8.30) and per cent. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]);
const BUILT_IN_PERCENT = new Set([9, 10]);

function kindOfFormat(code: string): NumberKind {
  // Colours, conditions and quoted words hold letters that mean nothing.
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (bare.includes('%')) return 'percent';
  return /[dmyåhs]/i.test(bare) && !/general|standard/i.test(bare) ? 'date' : 'number';
}

/** The kind of number by style index (the `s` of a cell). */
export async function readStyles(
  zip: GuardedZip,
  part: string,
  limits: ReadLimits,
): Promise<readonly NumberKind[]> {
  const formats = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let inCellFormats = false;
  const kindOf = (id: number): NumberKind => {
    if (BUILT_IN_DATES.has(id)) return 'date';
    return BUILT_IN_PERCENT.has(id) ? 'percent' : (formats.get(id) ?? 'number');
  };
  await readXml(
    part,
    zip.read(part),
    {
      open: (name, attributes) => {
        if (name === 'numFmt')
          formats.set(Number(attributes.numFmtId), kindOfFormat(attributes.formatCode ?? ''));
        else if (name === 'cellXfs') inCellFormats = true;
        else if (name === 'xf' && inCellFormats) kinds.push(kindOf(Number(attributes.numFmtId ?? '0')));
      },
      close: (name) => {
        if (name === 'cellXfs') inCellFormats = false;
      },
      text: () => {},
    },
    limits,
  );
  return kinds;
}
