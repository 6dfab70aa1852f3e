import type { CallName, Contract } from '../../shared/contract/contract.ts';
import type { ParsedInput } from './handlers/context.ts';

/** What the router must know of a call besides its handler. */
export interface PlainCall<Input> {
  readonly writes: boolean;
  readonly undoable: boolean;
  /** The input as its schema would answer it, where it is so plain that no schema is needed to tell; else null. */
  readonly read: (input: Fields) => Input | null;
}

type Fields = Readonly<Record<string, unknown>>;

const hasOnly = (input: Fields, ...names: readonly string[]): boolean =>
  Object.keys(input).length === names.length && names.every((name) => Object.hasOwn(input, name));

const isId = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0;

const isTextWithin = (value: unknown, shortest: number, longest: number): value is string =>
  typeof value === 'string' && value.length >= shortest && value.length <= longest;

const isListOfTexts = (value: unknown, shortest: number, longest: number): value is string[] =>
  Array.isArray(value) &&
  value.length >= shortest &&
  value.length <= longest &&
  value.every((each) => typeof each === 'string');

const isPreference = (value: unknown): value is 'new' | 'old' | null =>
  value === null || value === 'new' || value === 'old';

type PlainCalls = {
  readonly [Name in CallName]?: PlainCall<ParsedInput<Name>> & Pick<Contract[Name], 'writes'>;
};

/**
 * The calls of `fordel import`. The schemas of all calls, and the library they are written in, take longer to load than
 * most files to read; input in the form that the command line gives it can mean one thing only, and is known to be
 * right without them. Anything else is for the schema to judge (test/backend/plain-calls.test.ts compares the two).
 */
export const plainCalls: PlainCalls = {
  'round.list': {
    writes: false,
    undoable: false,
    read: (input) => (hasOnly(input) ? {} : null),
  },
  'import.preview': {
    writes: false,
    undoable: false,
    read: (input) => {
      const { roundId, file, mapping } = input;
      return hasOnly(input, 'roundId', 'file', 'mapping') &&
        isId(roundId) &&
        isTextWithin(file, 8, 128) &&
        mapping === null
        ? { roundId, file, mapping }
        : null;
    },
  },
  'import.confirmAll': {
    writes: true,
    undoable: true,
    read: (input) => {
      const { roundId, previewIds, prefer } = input;
      return hasOnly(input, 'roundId', 'previewIds', 'prefer') &&
        isId(roundId) &&
        isListOfTexts(previewIds, 1, 50) &&
        isPreference(prefer)
        ? { roundId, previewIds: [...previewIds], prefer }
        : null;
    },
  },
};
