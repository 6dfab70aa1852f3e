import type { AppError } from '../../shared/contract/index.ts';
import type { Result } from '../../shared/model/result.ts';
import type { Edits } from './edits.ts';

/** The edits that are kept by a key: one for each kommune, topic, region or samarbeid. */
export type KeyedEdits = Omit<Edits, 'criteria' | 'lock' | 'bound' | 'plans'>;

/** Shows an edit at once, saves it a moment later, and lets go of it when it is stored and no newer has come. */
export type Keep = <Field extends keyof KeyedEdits>(
  field: Field,
  key: string,
  value: KeyedEdits[Field][string],
  send: (roundId: number) => Promise<Result<unknown, AppError>>,
) => void;
