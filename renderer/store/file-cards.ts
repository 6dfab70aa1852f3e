import type { AppError, CallInput, ImportPreview } from '../../shared/contract/index.ts';
import type { FileToken } from '../../shared/model/token.ts';

export type Mapping = CallInput<'import.preview'>['mapping'];

/** «Våler» is this one. */
export interface Choice {
  readonly label: string;
  readonly kommunenummer: string;
}

/** A file on its way in: being read, looked at, or refused. */
export interface FileCard {
  readonly id: string;
  readonly name: string;
  readonly token: FileToken;
  /** What the user has said of its columns and of labels that could be several kommuner; null = the reader's guess. */
  readonly mapping: Mapping;
  readonly choices: readonly Choice[];
  readonly state:
    | { readonly kind: 'reading' }
    | { readonly kind: 'refused'; readonly error: AppError }
    | {
        readonly kind: 'preview';
        readonly preview: ImportPreview;
        readonly prefer: 'new' | 'old' | null;
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

/** A card that disagrees with the round must be decided on before it is confirmed. */
export const needsChoice = (card: FileCard): boolean =>
  card.state.kind === 'preview' && card.state.preview.conflictCount > 0 && card.state.prefer === null;
