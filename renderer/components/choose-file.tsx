import { Button } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import type { NamedFile } from '../bridge/bridge.ts';
import { useBridge } from '../bridge/use-bridge.ts';
import { useApp, useAppStore } from '../store/use-app.ts';

interface Props {
  readonly label: string;
  /** What it is chosen for: the system's dialog names its ending. */
  readonly kind: 'backup' | 'round';
  /** Endings for the browser's dialog: «.fordel,.db». */
  readonly accept: string;
  readonly testId: string;
  readonly disabled?: boolean;
  readonly take: (file: NamedFile) => void;
}

/** One file of Fordel's own: by the system's dialog, or the browser's. */
export function ChooseFile({ label, kind, accept, testId, disabled = false, take }: Props) {
  const store = useAppStore();
  const bridge = useBridge();
  const door = useApp((state) => state.info?.door ?? 'browser');
  const field = useRef<HTMLInputElement>(null);
  const choose = async (): Promise<void> => {
    if (door !== 'electron') return field.current?.click();
    const answer = await store.getState().call('file.pick', { kind });
    if (!answer.ok) return store.getState().fail(answer.error);
    const [first] = answer.value ?? [];
    if (first !== undefined) take(first);
  };
  const give = async (file: File): Promise<void> => {
    try {
      const [given] = await bridge.registerDroppedFiles([file]);
      if (given !== undefined) take(given);
    } catch {
      store.getState().fail({ code: 'no-connection', params: {} });
    }
  };
  return (
    <>
      <Button variant="secondary" disabled={disabled} onClick={() => void choose()}>
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        data-testid={testId}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file !== undefined) void give(file);
        }}
      />
    </>
  );
}
