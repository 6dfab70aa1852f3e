import { useEffect, useState } from 'react';
import type { RoundFileView } from '../../../shared/contract/index.ts';
import { roundLabel } from '../../../shared/model/round-label.ts';
import { roundName } from '../../../shared/model/round-name.ts';
import type { NamedFile } from '../../bridge/bridge.ts';
import { ChooseFile } from '../../components/choose-file.tsx';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { ConfirmReceive } from './confirm-receive.tsx';
import type { RoundPlace } from './round-place.ts';

interface Looked {
  readonly file: NamedFile;
  readonly view: RoundFileView;
}

/** A round from a colleague: looked into first, and taken in when the user says so. */
export function ReceiveRound() {
  const words = useWords().roundFile.receive;
  const store = useAppStore();
  const call = useApp((state) => state.call);
  const opened = useApp((state) => state.openedRoundFile);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [busy, setBusy] = useState(false);

  const look = async (file: NamedFile): Promise<void> => {
    const answer = await call('round.inspect', { file: file.token });
    if (answer.ok) setLooked({ file, view: answer.value });
    else store.getState().fail(answer.error);
  };
  // The program was opened with a file, or one was dropped on it.
  useEffect(() => {
    if (opened === null) return;
    void call('round.inspect', { file: opened.token }).then((answer) => {
      store.getState().openRoundFile(null);
      if (answer.ok) setLooked({ file: opened, view: answer.value });
      else store.getState().fail(answer.error);
    });
  }, [opened, store, call]);

  const take = async ({ file, view }: Looked, place: RoundPlace): Promise<void> => {
    setBusy(true);
    const state = store.getState();
    if (!(await state.mayLeave())) return setBusy(false);
    const answer = await state.call('round.import', { file: file.token, ...place });
    setBusy(false);
    if (!answer.ok) return state.fail(answer.error);
    setLooked(null);
    if (place.replace !== null) state.dropRound();
    await state.start();
    await store.getState().openRound(answer.value.roundId);
    store
      .getState()
      .say(words.done(roundName({ fylke: view.fylke, year: view.year, label: roundLabel(place.label) })));
  };
  return (
    <div className="backups">
      <ChooseFile
        label={words.choose}
        kind="round"
        accept=".fordel-runde"
        testId="round-file-field"
        disabled={busy}
        take={(file) => void look(file)}
      />
      {looked !== null && (
        <ConfirmReceive
          view={looked.view}
          busy={busy}
          confirm={(place) => void take(looked, place)}
          cancel={() => setLooked(null)}
        />
      )}
    </div>
  );
}
