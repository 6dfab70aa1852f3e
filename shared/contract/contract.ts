import type { z } from 'zod';
import { allocationCalls } from './allocation-calls.ts';
import { backupCalls } from './backup-calls.ts';
import { columnCalls } from './column-calls.ts';
import type { CallDefinition } from './define-call.ts';
import { formCalls } from './form-calls.ts';
import { helpCalls } from './help-calls.ts';
import { importCalls } from './import-calls.ts';
import { innspillCalls } from './innspill-calls.ts';
import { letterCalls } from './letter-calls.ts';
import { mapCalls } from './map-calls.ts';
import { meetingCalls } from './meeting-calls.ts';
import { packageCalls } from './package-calls.ts';
import { robustnessCalls } from './robustness-calls.ts';
import { roundCalls } from './round-calls.ts';
import { roundFileCalls } from './round-file-calls.ts';
import { scenarioCalls } from './scenario-calls.ts';
import { selectionCalls } from './selection-calls.ts';
import { yearCalls } from './year-calls.ts';

/** Every call there is. The window, the command line and the tests all speak this, and nothing else. */
export const contract = {
  ...roundCalls,
  ...importCalls,
  ...innspillCalls,
  ...formCalls,
  ...letterCalls,
  ...allocationCalls,
  ...columnCalls,
  ...scenarioCalls,
  ...robustnessCalls,
  ...mapCalls,
  ...meetingCalls,
  ...packageCalls,
  ...selectionCalls,
  ...yearCalls,
  ...roundFileCalls,
  ...backupCalls,
  ...helpCalls,
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type CallInput<Name extends CallName> = z.input<Contract[Name]['input']>;
export type CallOutput<Name extends CallName> =
  Contract[Name] extends CallDefinition<z.ZodType, infer Output, boolean> ? Output : never;

export const isCallName = (name: string): name is CallName => Object.hasOwn(contract, name);
