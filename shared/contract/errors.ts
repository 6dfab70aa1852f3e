import type { ImportErrorCode } from '../model/importing.ts';

/** What can be wrong with a boundary file of the user's own. */
export type BoundaryErrorCode =
  /** No GeoJSON and no TopoJSON with areas in it. */
  | 'boundary-not-a-map'
  | 'boundary-too-large'
  /** No property holds the kommunenummer of this round. */
  | 'boundary-no-kommune'
  /** In no known system do the coordinates lie where the kommuner are. */
  | 'boundary-elsewhere';

/** Everything that can go wrong and be told. The words are in shared/i18n; the params fill them in. */
export type ErrorCode =
  | ImportErrorCode
  | BoundaryErrorCode
  | 'unknown-call'
  /** Not from the program's own window. */
  | 'not-allowed'
  | 'invalid-input'
  | 'round-not-found'
  | 'round-exists'
  | 'round-label-taken'
  | 'round-label-unseen'
  /** A round is copied to a later year. */
  | 'round-not-later'
  | 'nobody-to-ask-for-vedtak'
  | 'kommune-not-found'
  | 'fylke-not-found'
  | 'preset-not-found'
  | 'indicator-not-found'
  /** It ships with the program. */
  | 'indicator-fixed'
  | 'indicator-exists'
  | 'import-not-found'
  | 'samarbeid-not-found'
  | 'samarbeid-overlaps'
  | 'region-not-found'
  /** What is stored is something that the one who saves has not seen. */
  | 'changed-meanwhile'
  /** The window does not reach the program; what was typed waits in the window. */
  | 'no-connection'
  | 'preview-not-found'
  | 'file-not-found'
  | 'conflicts-undecided'
  | 'reason-needed'
  | 'no-target'
  | 'nobody-asked'
  | 'capacity-unknown'
  | 'inhabitants-missing'
  | 'bounds-cross'
  | 'minors-exceed-target'
  | 'minors-missing'
  | 'rest-exceeds-target'
  | 'infeasible'
  | 'minors-infeasible'
  | 'column-not-found'
  | 'column-limit'
  | 'starting-point-exists'
  /** A text in a column of numbers, or a cell of a column that only shows. */
  | 'cell-unfit'
  | 'scenario-not-found'
  | 'scenario-exists'
  | 'scenario-limit'
  | 'scenario-recommended'
  | 'saved-set-not-found'
  | 'selection-not-found'
  | 'selection-cancelled'
  | 'form-changed'
  | 'form-twice'
  | 'form-unusable'
  | 'form-undecided'
  | 'form-text-full'
  | 'form-no-text'
  | 'form-language'
  | 'nothing-to-compare'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  /** What would come back has a name that another has by now. */
  | 'history-overtaken'
  | 'letter-not-found'
  | 'letter-not-sent'
  | 'attachment-not-found'
  | 'not-answered'
  | 'deadline-missing'
  | 'deadline-passed'
  | 'contact-missing'
  /** Neutral målform without a choice, or one the sources disagree on. */
  | 'letter-language-missing'
  | 'nobody-to-write'
  | 'template-not-word'
  | 'template-field-missing'
  | 'template-field-unknown'
  | 'template-field-broken'
  | 'template-field-alone'
  | 'template-field-twice'
  | 'folder-not-empty'
  /** A file there was changed after we made it. */
  | 'folder-changed'
  | 'file-in-the-way'
  | 'not-a-package'
  | 'cannot-write'
  | 'database-open-elsewhere'
  | 'database-foreign'
  | 'database-newer'
  | 'database-damaged'
  | 'database-unwritable'
  | 'disk-full'
  /** Taken away meanwhile, or never there. */
  | 'backup-not-found'
  /** A round as one file: something else, made by a newer Fordel, spoiled or made by hand, beyond all rounds. */
  | 'not-a-round-file'
  | 'round-file-newer'
  | 'round-file-broken'
  | 'round-file-too-large'
  /** The database is open and well. */
  | 'nothing-to-recover'
  | 'internal';

export type ErrorParams = Readonly<Record<string, string | number | null>>;

export interface AppError {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
}

export const appError = (code: ErrorCode, params: ErrorParams = {}): AppError => ({ code, params });
