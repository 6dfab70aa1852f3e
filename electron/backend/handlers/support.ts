import { ok } from '../../../shared/model/result.ts';
import { atomicWrite } from '../files/atomic-write.ts';
import { supportText } from '../support-text.ts';
import { handOver } from './backups.ts';
import type { Read, ReadContext } from './context.ts';

const textOf = ({ db, info, now, failures }: ReadContext): string =>
  supportText({ db, info, now, failures: failures.list() });

export const show: Read<'support.show'> = (context) => ok({ text: textOf(context) });

export const save: Read<'support.save'> = (context) =>
  handOver(context, `fordel-stotte-${context.now.slice(0, 10)}.json`, 'support', (path) =>
    atomicWrite(path, Buffer.from(textOf(context))),
  );

export const speak: Read<'app.speak'> = ({ host }, { language }) => {
  host.speak?.(language);
  return ok(null);
};
