import { indicatorId } from '../../../shared/model/indicator-id.ts';
import type { Reader } from '../database/connection.ts';
import type { Node, RoundFileBody } from './round-file.ts';

type Definition = RoundFileBody['indicators'][number];

export interface ReceivedIndicators {
  /** Not known here before. */
  readonly fresh: readonly Definition[];
  readonly tables: RoundFileBody['tables'];
}

/**
 * The figures of a file among those that are here. One that ships, or is the same here, is that one. Where the id is
 * somebody else's own figure here, the one in the file gets another, wherever its rows name it.
 */
export function receivedIndicators(db: Reader, body: RoundFileBody): ReceivedIndicators {
  const here = new Map(
    db
      .all<Definition & { readonly own: 0 | 1 }>('SELECT * FROM indicator')
      .map((definition) => [definition.id, definition]),
  );
  const taken = new Set([...here.keys(), ...body.indicators.map(({ id }) => id)]);
  const becomes = new Map<string, string>();
  const fresh: Definition[] = [];
  for (const definition of body.indicators) {
    const known = here.get(definition.id);
    if (known === undefined) fresh.push(definition);
    else if (known.own === 1 && (known.name_nb !== definition.name_nb || known.unit !== definition.unit)) {
      const id = indicatorId(definition.name_nb, taken);
      taken.add(id);
      becomes.set(definition.id, id);
      fresh.push({ ...definition, id });
    }
  }
  return { fresh, tables: becomes.size === 0 ? body.tables : renamed(body.tables, becomes) };
}

function renamed(
  tables: RoundFileBody['tables'],
  becomes: ReadonlyMap<string, string>,
): RoundFileBody['tables'] {
  const name = (id: unknown): unknown => becomes.get(String(id)) ?? id;
  const measured = (row: Node): Node => ({ ...row, indicator: name(row.indicator) });
  const measuredAll = (rows: unknown): readonly Node[] => (rows as readonly Node[]).map(measured);
  return {
    ...tables,
    sources: tables.sources.map((source) => ({ ...source, values: measuredAll(source.values) })),
    scenarios: tables.scenarios.map((scenario) => {
      const set = scenario.criteria as Node;
      return {
        ...scenario,
        criteria: {
          ...set,
          size_indicator: name(set.size_indicator),
          last_year_indicator: name(set.last_year_indicator),
          criteria: measuredAll(set.criteria),
        },
      };
    }),
    ownColumns: tables.ownColumns.map((column) => {
      const field = column.field as Node | null;
      return field?.indicator === undefined ? column : { ...column, field: measured(field) };
    }),
  };
}
