import { useEffect, useState } from 'react';
import { logPage } from '../../../shared/model/log-page.ts';
import type { LogEntry } from '../../../shared/model/round.ts';
import { useApp } from '../../store/use-app.ts';

interface Log {
  readonly entries: readonly LogEntry[];
  /** There are older ones that were not asked for. */
  readonly more: boolean;
}

/**
 * The newest entries of the log of a round, and again when something is changed; null until the first answer.
 *
 * @param wanted how many at least, where there are so many
 */
export function useLog(roundId: number, wanted: number): Log | null {
  const call = useApp((state) => state.call);
  const fail = useApp((state) => state.fail);
  const stored = useApp((state) => state.stored);
  const [log, setLog] = useState<Log | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the round is told of by `stored`.
  useEffect(() => {
    let current = true;
    const fetchAll = async (): Promise<void> => {
      const entries: LogEntry[] = [];
      for (let more = true; more; ) {
        const last = entries.at(-1)?.id;
        const page = await call('history.list', { roundId, ...(last === undefined ? {} : { before: last }) });
        if (!current) return;
        if (!page.ok) return fail(page.error);
        entries.push(...page.value);
        more = page.value.length === logPage;
        if (entries.length >= wanted) return setLog({ entries, more });
      }
      setLog({ entries, more: false });
    };
    void fetchAll();
    return () => {
      current = false;
    };
  }, [call, fail, roundId, wanted, stored]);
  return log;
}
