import { parseArgs } from 'node:util';

export interface LoopbackArguments {
  /** Folder of the database; null = the default one. */
  readonly data: string | null;
  readonly open: boolean;
  /** 0 = a free port. */
  readonly port: number;
}

/** Reads the command line; null where it cannot be understood. */
export function readArguments(args: readonly string[]): LoopbackArguments | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    });
    const port = Number(values.port ?? '0');
    if (!Number.isInteger(port) || port < 0 || port > 65_535 || values.data === '') return null;
    return { data: values.data ?? null, open: values['no-open'] !== true, port };
  } catch {
    return null;
  }
}
