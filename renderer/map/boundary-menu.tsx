import { Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { appError } from '../../shared/contract/errors.ts';
import type { BoundaryView } from '../../shared/model/boundary.ts';
import { refusalIn } from '../bridge/bridge.ts';
import { useBridge } from '../bridge/use-bridge.ts';
import { useAppStore, useWords } from '../store/use-app.ts';

interface Props {
  readonly boundary: BoundaryView | null;
  readonly again: () => Promise<void>;
}

/** Takes in the user's own boundary file, and takes it away again. */
export function BoundaryMenu({ boundary, again }: Props) {
  const words = useWords().map;
  const store = useAppStore();
  const bridge = useBridge();
  const field = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const read = async (file: File): Promise<void> => {
    const state = store.getState();
    if (state.roundId === null) return;
    setBusy(true);
    try {
      const [registered] = await bridge.registerDroppedFiles([file]);
      if (registered === undefined) return;
      const answer = await state.call('boundary.import', { roundId: state.roundId, file: registered.token });
      if (answer.ok) state.say(words.taken(answer.value.kommuner, answer.value.of));
      else state.fail(answer.error);
      await again();
    } catch (cause) {
      state.fail(refusalIn(cause) ?? appError('file-unreadable', { file: file.name, detail: String(cause) }));
    } finally {
      setBusy(false);
    }
  };
  const remove = async (): Promise<void> => {
    const state = store.getState();
    if (state.roundId === null) return;
    if (await state.write('boundary.remove', { roundId: state.roundId })) state.say(words.removed);
    await again();
  };
  return (
    <span className="boundary-menu">
      <input
        ref={field}
        type="file"
        hidden
        accept=".json,.geojson,.topojson,application/json,application/geo+json"
        aria-label={words.choose}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) void read(file);
        }}
      />
      <Button
        variant="tertiary"
        className="quiet-button"
        disabled={busy}
        title={words.help}
        onClick={() => field.current?.click()}
      >
        {busy ? words.reading : boundary === null ? words.choose : words.another}
      </Button>
      {boundary !== null && (
        <Button
          variant="tertiary"
          className="quiet-button"
          title={boundary.fileName}
          onClick={() => void remove()}
        >
          {words.remove}
        </Button>
      )}
    </span>
  );
}
