import { readFileSync } from 'node:fs';
import type { Indicator } from '../../shared/model/indicator.ts';

// Checked by hand and not by a schema, as the register is: they are read at every start.

type Words = Omit<Indicator, 'own' | 'unit' | 'scale' | 'direction' | 'carryOver'>;
type Choices = Pick<Indicator, 'unit' | 'scale' | 'direction' | 'carryOver'>;

const words = {
  id: true,
  nameNb: true,
  nameNn: true,
  shortNb: true,
  shortNn: true,
  source: true,
} as const satisfies Readonly<Record<keyof Words, true>>;

const choices: { readonly [Field in keyof Choices]: readonly Choices[Field][] } = {
  unit: ['persons', 'percent', 'rating', 'number'],
  scale: ['index', 'range', 'rating'],
  direction: [1, -1],
  carryOver: ['sum', 'weighted-mean', 'ask'],
};

function isIndicator(row: unknown): row is Indicator {
  if (typeof row !== 'object' || row === null) return false;
  const fields = Object.entries(row);
  const fits = ([field, value]: [string, unknown]): boolean =>
    Object.hasOwn(words, field)
      ? typeof value === 'string'
      : Object.hasOwn(choices, field) &&
        (choices[field as keyof Choices] as readonly unknown[]).includes(value);
  // As many as there are, each of them one there is, and none twice: then none is missing.
  return fields.length === Object.keys(words).length + Object.keys(choices).length && fields.every(fits);
}

/** The indicators that ship. Throws where the file is not what it should be: that is a broken installation. */
export function loadIndicators(folder: URL): readonly Indicator[] {
  const rows: unknown = JSON.parse(readFileSync(new URL('indicators/indicators.json', folder), 'utf8'));
  if (!Array.isArray(rows)) throw new Error('indicators.json: not a list');
  return rows.map((row: unknown) => {
    if (!isIndicator(row)) throw new Error(`indicators.json: ${JSON.stringify(row)?.slice(0, 200)}`);
    return row;
  });
}
