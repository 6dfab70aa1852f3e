import type { AppError, CallInput, ImportConflict, ImportPreview } from '../../shared/contract/index.ts';
import type { FileToken } from '../../shared/model/token.ts';

export type Mapping = CallInput<'import.preview'>['mapping'];

/** «Våler» is this one, of those it could be. */
export interface Choice {
  readonly label: string;
  readonly kommunenummer: string;
  readonly candidates: readonly string[];
}

/** A file on its way in: being read, looked at, or refused. */
export interface FileCard {
  readonly id: string;
  readonly name: string;
  readonly token: FileToken;
  /** What the user has said of its columns and of labels that could be several kommuner; null = the reader's guess. */
  readonly mapping: Mapping;
  readonly choices: readonly Choice[];
  /** The year of a table that does not tell it, as the user has said it; null = the round's own. */
  readonly year: number | null;
  /** How many columns the user has asked to see, of a table of very many. */
  readonly columnsShown?: number;
  readonly state:
    | { readonly kind: 'reading' }
    | { readonly kind: 'refused'; readonly error: AppError }
    | {
        readonly kind: 'preview';
        readonly preview: ImportPreview;
        /** Which source counts where they disagree, for all of them, and for single values by `conflictKey`. */
        readonly prefer: 'new' | 'old' | null;
        readonly keep: Readonly<Record<string, 'new' | 'old'>>;
        readonly busy: boolean;
      };
}

/** The cards with one of them changed. */
export const withCard = (
  cards: readonly FileCard[],
  id: string,
  change: (card: FileCard) => FileCard,
): readonly FileCard[] => cards.map((card) => (card.id === id ? change(card) : card));

export const withoutCard = (cards: readonly FileCard[], id: string): readonly FileCard[] =>
  cards.filter((card) => card.id !== id);

/** Names a value that two sources disagree on. */
export const conflictKey = ({
  kommunenummer,
  indicator,
  period,
}: Pick<ImportConflict, 'kommunenummer' | 'indicator' | 'period'>): string =>
  `${kommunenummer} ${indicator} ${period}`;

/** How many disagreements of a card are left to decide. */
export function undecided({ state }: FileCard): number {
  if (state.kind !== 'preview' || state.prefer !== null) return 0;
  const decided = state.preview.conflicts.filter((one) => state.keep[conflictKey(one)] !== undefined);
  return state.preview.conflictCount - decided.length;
}

/** A card that disagrees with the round must be decided on before it is confirmed. */
export const needsChoice = (card: FileCard): boolean => undecided(card) > 0;

/** Read, decided on, nothing left to answer, and with something in it to take in. */
export const isReady = (card: FileCard): boolean =>
  card.state.kind === 'preview' &&
  !card.state.busy &&
  card.state.preview.valueCount > 0 &&
  card.state.preview.reading.ambiguous.length === 0 &&
  !needsChoice(card);
