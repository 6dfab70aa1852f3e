import { useCallback, useEffect, useState } from 'react';
import type { BackupContents, BackupList } from '../../../shared/model/backup.ts';
import { useSaveMade } from '../../components/use-save-made.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

/** What is to be restored, while the user is asked. */
export interface Offer {
  readonly from: { readonly name: string } | { readonly file: string };
  /** The file's name where it is one of the user's own. */
  readonly file: string | null;
  readonly madeAt: string | null;
  readonly contents: BackupContents | null;
}

/** The list of backups and what can be done with them. */
export function useBackups() {
  const store = useAppStore();
  const saveMade = useSaveMade();
  const words = useWords().kopier;
  const call = useApp((state) => state.call);
  const [list, setList] = useState<BackupList | null>(null);
  const [offer, setOffer] = useState<Offer | null>(null);
  const [busy, setBusy] = useState(false);

  const reload = useCallback(async (): Promise<void> => {
    const answer = await call('backup.list', {});
    if (answer.ok) setList(answer.value);
    else store.getState().fail(answer.error);
  }, [call, store]);
  useEffect(() => {
    void call('backup.list', {}).then((answer) => {
      if (answer.ok) setList(answer.value);
      else store.getState().fail(answer.error);
    });
  }, [call, store]);

  // The buttons are not disabled meanwhile, which would take the focus from them; they do nothing.
  const during = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    await work();
    await reload();
    setBusy(false);
  };

  const make = (): Promise<void> =>
    during(async () => {
      const answer = await call('backup.make', {});
      if (answer.ok) store.getState().say(words.made);
      else store.getState().fail(answer.error);
    });

  const save = (name: string | null): Promise<void> =>
    during(async () => {
      const answer = await call('backup.export', { name });
      if (!answer.ok) return store.getState().fail(answer.error);
      if (answer.value === null) return;
      saveMade(answer.value);
      store.getState().say(words.saved(answer.value.name));
    });

  const inspect = async (file: string, name: string): Promise<void> => {
    const answer = await call('backup.inspect', { file });
    if (answer.ok) setOffer({ from: { file }, file: name, madeAt: null, contents: answer.value });
    else store.getState().fail(answer.error);
  };

  const restore = (): Promise<void> =>
    during(async () => {
      if (offer === null) return;
      // What is typed is saved first, so that the backup of the present has it.
      if (!(await store.getState().mayLeave())) return;
      const answer = await call('backup.restore', { from: offer.from });
      setOffer(null);
      if (!answer.ok) return store.getState().fail(answer.error);
      store.getState().dropRound();
      await store.getState().start();
      store.getState().say(words.restored);
    });

  return { list, offer, setOffer, busy, make, save, inspect, restore };
}
