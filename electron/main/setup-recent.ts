import { roundName } from '../../shared/model/round-name.ts';
import type { RecentRound } from './setup-menu.ts';
import type { WatchedBackend } from './watched-backend.ts';
import type { WindowMemory } from './window-memory.ts';

const most = 5;

/** After these a round may be gone, or be another one under its number. */
const changesRounds: ReadonlySet<string> = new Set([
  'round.remove',
  'round.import',
  'round.label',
  'backup.restore',
]);

const roundIn = (input: unknown): number | null =>
  typeof input === 'object' && input !== null && 'roundId' in input && typeof input.roundId === 'number'
    ? input.roundId
    : null;

/** Keeps the rounds that were looked at last, for the menu. One that is gone from the database is left out. */
export function setupRecent(
  backend: WatchedBackend,
  memory: WindowMemory,
  show: (rounds: readonly RecentRound[]) => void,
): void {
  const refresh = async (): Promise<void> => {
    const answer = await backend.typed('round.list', {});
    if (!answer.ok) return;
    const known = new Map(answer.value.map((round) => [round.id, roundName(round)]));
    show(
      memory.read().rounds.flatMap((roundId) => {
        const name = known.get(roundId);
        return name === undefined ? [] : [{ roundId, name }];
      }),
    );
  };
  backend.onAnswered((name, input) => {
    if (changesRounds.has(name)) void refresh();
    const roundId = name === 'round.show' ? roundIn(input) : null;
    const { rounds } = memory.read();
    if (roundId === null || rounds[0] === roundId) return;
    memory.write({ rounds: [roundId, ...rounds.filter((one) => one !== roundId)].slice(0, most) });
    void refresh();
  });
  void refresh();
}
