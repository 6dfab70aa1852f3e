import type { z } from 'zod';
import type { CallName, CallOutput, Contract } from '../../../shared/contract/contract.ts';
import type { AppError } from '../../../shared/contract/errors.ts';
import type { BackendEvent } from '../../../shared/contract/events.ts';
import type { AppInfo } from '../../../shared/contract/package-calls.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { HistoryEntry } from '../../../shared/model/round.ts';
import type { Backups } from '../database/backup/backups.ts';
import type { Reader, Writer } from '../database/connection.ts';
import type { FileTokens } from '../files/file-tokens.ts';
import type { Host } from '../host.ts';
import type { ReadFile } from '../import/ordered-reading.ts';
import type { Previews } from '../import/previews.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { RecentFailures } from '../recent-failures.ts';
import type { Register } from '../register/index.ts';

/** All a handler may know. It does not know who calls it, nor through which door. */
export interface ReadContext {
  readonly db: Reader;
  readonly files: FileTokens;
  readonly host: Host;
  readonly previews: Previews;
  /** Reads a file to be imported. */
  readonly readFile: ReadFile;
  readonly jobs: Jobs;
  readonly backups: Backups;
  /** Where presets and samples are, which a handler reads when it needs them: see load-resources.ts. */
  readonly resources: URL;
  readonly register: Register;
  readonly info: AppInfo;
  /** What was refused lately, by code, for the support file. */
  readonly failures: RecentFailures;
  /** The time of the call, ISO. */
  readonly now: string;
  readonly emit: (event: BackendEvent) => void;
  /** A folder of this process's own, for pasted text. */
  readonly scratch: string;
}

export interface WriteContext extends Omit<ReadContext, 'db'> {
  readonly db: Writer;
  /** What the change log is to say of this call besides its input, such as what was undone. */
  readonly tell: (more: HistoryEntry['params']) => void;
}

/** All that is known before a call is one: what it tells the log is its own. */
export type RoutedContext = Omit<WriteContext, 'tell'>;

export type ParsedInput<Name extends CallName> = z.output<Contract[Name]['input']>;
export type Answer<Name extends CallName> = Result<CallOutput<Name>, AppError>;

export type Read<Name extends CallName> = (
  context: ReadContext,
  input: ParsedInput<Name>,
) => Answer<Name> | Promise<Answer<Name>>;

/** Synchronous, for the whole of it is one transaction. */
export type Write<Name extends CallName> = (context: WriteContext, input: ParsedInput<Name>) => Answer<Name>;
