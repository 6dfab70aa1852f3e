import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const memory = z.object({
  bounds: z
    .object({
      x: z.int(),
      y: z.int(),
      width: z.int().min(400).max(20_000),
      height: z.int().min(300).max(20_000),
    })
    .nullable()
    .catch(null),
  maximized: z.boolean().catch(false),
  /** Last folder used, by what for. Electron's dialogs no longer remember it themselves. */
  folders: z.record(z.string(), z.string()).catch({}),
  /** The rounds looked at last, the latest first. */
  rounds: z.array(z.int().positive()).max(20).catch([]),
  /** The language the window was left in; null before it has told. */
  language: z.enum(['nb', 'nn']).nullable().catch(null),
});

type Memory = Readonly<z.infer<typeof memory>>;

export interface WindowMemory {
  read(): Memory;
  /** Keeps what is given beside what was there. Forgetting it is no loss, so a failed write is only logged. */
  write(change: Partial<Memory>): void;
}

/** The size of the window and the last folders, in a small file of their own beside the database. */
export function windowMemory(folder: string, log: (line: string) => void): WindowMemory {
  const file = join(folder, 'vindu.json');
  const read = (): Memory => {
    try {
      return memory.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return memory.parse({});
    }
  };
  return {
    read,
    write(change) {
      try {
        writeFileSync(`${file}.ny`, JSON.stringify({ ...read(), ...change }));
        renameSync(`${file}.ny`, file);
      } catch (error) {
        log(String(error));
      }
    },
  };
}
