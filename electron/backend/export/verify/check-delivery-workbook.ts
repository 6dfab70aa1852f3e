import type { InnspillDelivery } from '../../../../shared/model/delivery.ts';
import type { PackageProblem } from '../../../../shared/model/package.ts';
import { capacityColumns } from '../delivery/delivery-facts.ts';
import { deliveryFileNames } from '../delivery/delivery-file-names.ts';
import { deliveryRanges } from '../delivery/delivery-workbook.ts';
import { readNamedRanges } from './read-named-ranges.ts';

const file = deliveryFileNames.workbook;

/** Does the workbook of a delivery carry the numbers of the data? Found by its names, wherever they stand. */
export async function checkDeliveryWorkbook(
  { kommuner }: InnspillDelivery,
  bytes: Uint8Array,
): Promise<readonly PackageProblem[]> {
  const ranges = await readNamedRanges(bytes);
  if (ranges === null) return [{ code: 'document-unreadable', file, at: null, expected: null, found: null }];
  const expected: readonly (readonly [name: string, values: readonly (string | number | null)[]])[] = [
    ['kommunenummer', kommuner.map(({ kommunenummer }) => kommunenummer)],
    ...capacityColumns.map(
      (column) =>
        [deliveryRanges[column], kommuner.map(({ capacity }) => capacity?.[column] ?? null)] as const,
    ),
  ];
  return expected.flatMap(([name, values]) => {
    const found = (ranges.get(name) ?? []).map(([cell]) => cell?.value ?? null);
    return Array.from({ length: Math.max(values.length, found.length) }).flatMap((_, index) => {
      const [should, is] = [values[index] ?? null, found[index] ?? null];
      if (should === is) return [];
      const kommune = kommuner[index];
      const whose = kommune === undefined ? '' : `${kommune.kommunenummer} ${kommune.name}, `;
      return [
        {
          code: 'xlsx-differs' as const,
          file,
          at: `${whose}${name}`,
          expected: told(should),
          found: told(is),
        },
      ];
    });
  });
}

const told = (value: string | number | boolean | null): string | null =>
  value === null ? null : String(value);
