/** A JSON schema, as far as the contract's inputs use it. */
export interface InputSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly InputSchema[];
  readonly oneOf?: readonly InputSchema[];
  readonly properties?: Readonly<Record<string, InputSchema>>;
  readonly required?: readonly string[];
  readonly items?: InputSchema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** What inputs are made of, so that most of them mean something in the round. */
export interface InputWorld {
  readonly kommuner: readonly string[];
  /** By the name of the field. */
  readonly known: Readonly<Record<string, readonly unknown[]>>;
  /** Below 1, from 0. */
  readonly random: () => number;
}

const texts = ['Prøve', 'Boliger i sentrum', 'Avtalt i møte', 'x; DROP TABLE round', 'æøå 🙂'] as const;

/** An input that a schema allows, of words and numbers that the round knows. */
export function anyInput(schema: InputSchema, world: InputWorld, field = ''): unknown {
  const { random } = world;
  const pick = <Value>(values: readonly Value[]): Value | undefined =>
    values[Math.floor(random() * values.length)];
  const pool = world.known[field];
  if (pool !== undefined) return pick(pool);
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return anyInput(pick(either) ?? {}, world, field);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return pick(schema.enum);
  switch (schema.type) {
    case 'null':
      return null;
    case 'boolean':
      return random() < 0.5;
    case 'integer':
    case 'number': {
      const low = schema.minimum ?? (schema.exclusiveMinimum === undefined ? 0 : schema.exclusiveMinimum + 1);
      const high = Math.min(schema.maximum ?? 5, low + 30);
      if (schema.type === 'number' && high <= 2) return Math.max(0.1, Math.round(random() * high * 10) / 10);
      // Ids are small: most of them are then of something that is there.
      const within = /id$/i.test(field) ? Math.min(high, low + 4) : high;
      return low + Math.floor(random() * (within - low + 1));
    }
    case 'array': {
      const length = (schema.minItems ?? 0) + Math.floor(random() * 4);
      const items = Array.from({ length }, () => anyInput(schema.items ?? {}, world, ''));
      return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
    }
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => schema.required?.includes(name) === true || random() < 0.3)
          .map(([name, one]) => [name, anyInput(one, world, name)]),
      );
    default:
      return anyText(schema, world, pick);
  }
}

function anyText(
  schema: InputSchema,
  { kommuner, random }: InputWorld,
  pick: <Value>(values: readonly Value[]) => Value | undefined,
): unknown {
  if (schema.format === 'date') return pick(['2026-10-01', '2026-11-20', '2027-01-15']);
  if (schema.pattern === '^\\d{4}$') return pick(kommuner);
  if (schema.pattern?.startsWith('^\\d{4}(') === true) return pick(['2025', '2026', '2026-01']);
  if (schema.pattern?.startsWith('^[a-zA-Z]') === true) return pick(['number', 'share', 'own:1', 'own:2']);
  return (schema.minLength ?? 0) === 0 && random() < 0.3 ? '' : pick(texts);
}
