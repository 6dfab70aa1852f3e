import { posix } from 'node:path';
import { ImportFailure } from '../import-failure.ts';
import type { ReadLimits } from '../limits.ts';
import type { GuardedZip } from './open-zip.ts';
import { readXml } from './read-xml.ts';

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Dates count from 1904 instead of 1900 (old Macs). */
  readonly from1904: boolean;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** The relations of a part, by id. Targets outside the file are left out: nothing is ever fetched. */
async function readRelations(
  zip: GuardedZip,
  of: string,
  limits: ReadLimits,
): Promise<ReadonlyMap<string, Relation>> {
  const folder = posix.dirname(of);
  const part = posix.join(folder, '_rels', `${posix.basename(of)}.rels`);
  const relations = new Map<string, Relation>();
  if (!zip.has(part)) return relations;
  await readXml(
    part,
    zip.read(part),
    {
      open: (name, { Id, Type, Target, TargetMode }) => {
        if (name !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External')
          return;
        const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
        relations.set(Id, { type: Type ?? '', target });
      },
      close: () => {},
      text: () => {},
    },
    limits,
  );
  return relations;
}

const ofType = (relations: ReadonlyMap<string, Relation>, type: string): string | null =>
  [...relations.values()].find((relation) => relation.type.endsWith(`/${type}`))?.target ?? null;

/** What a zip is that is not a workbook, by its parts. */
function looksLike(zip: GuardedZip): string {
  if (zip.names.some((name) => name.startsWith('word/'))) return 'docx';
  if (zip.names.some((name) => name.startsWith('ppt/'))) return 'pptx';
  // OpenDocument keeps its content in one part, and names its kind in another.
  if (zip.has('mimetype') && zip.has('content.xml')) return 'ods';
  if (zip.names.some((name) => name.endsWith('.iwa'))) return 'numbers';
  return zip.names.some((name) => name.endsWith('.bin') && name.startsWith('xl/')) ? 'xlsb' : 'archive';
}

/** The sheets of a workbook, in order, and where its texts and formats are. */
export async function readWorkbook(zip: GuardedZip, limits: ReadLimits): Promise<Workbook> {
  const main = ofType(await readRelations(zip, '', limits), 'officeDocument') ?? 'xl/workbook.xml';
  if (!zip.has(main) || !main.endsWith('.xml') || looksLike(zip) === 'docx' || looksLike(zip) === 'pptx') {
    throw new ImportFailure('file-not-a-table', { looksLike: looksLike(zip), expected: 'xlsx' });
  }
  const relations = await readRelations(zip, main, limits);
  const sheets: SheetPart[] = [];
  let from1904 = false;
  await readXml(
    main,
    zip.read(main),
    {
      open: (name, attributes) => {
        if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
        if (name !== 'sheet') return;
        const id =
          Object.entries(attributes).find(([key]) => key === 'r:id' || key.endsWith(':id'))?.[1] ?? '';
        const relation = relations.get(id);
        // A chart sheet or a macro sheet has no cells for us.
        if (relation === undefined || !relation.type.endsWith('/worksheet') || !zip.has(relation.target))
          return;
        const hidden = (attributes.state ?? 'visible') !== 'visible';
        sheets.push({ name: attributes.name ?? '', part: relation.target, hidden });
      },
      close: () => {},
      text: () => {},
    },
    limits,
  );
  const present = (part: string | null): string | null => (part !== null && zip.has(part) ? part : null);
  return {
    sheets,
    sharedStrings: present(ofType(relations, 'sharedStrings')),
    styles: present(ofType(relations, 'styles')),
    from1904,
  };
}
