import { Button } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import type { NamedFile } from '../bridge/bridge.ts';
import { useApp, useAppStore } from '../store/use-app.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly label: string;
  readonly testId: string;
  /** What the host's dialog gave. From the browser's, the files go the way of those that are dropped. */
  readonly take: (files: readonly NamedFile[]) => Promise<void>;
}

/** The way in besides dropping: the host's own dialog, or the browser's. */
export function ChooseFiles({ label, testId, take }: Props) {
  const store = useAppStore();
  const door = useApp((state) => state.info?.door ?? 'browser');
  const field = useRef<HTMLInputElement>(null);
  const choose = async (): Promise<void> => {
    if (door !== 'electron') return field.current?.click();
    const answer = await store.getState().call('file.pick', {});
    if (!answer.ok) store.getState().fail(answer.error);
    else if (answer.value !== null) await take(answer.value);
  };
  return (
    <>
      <Button onClick={() => void choose()}>
        <Icon name="file" /> {label}
      </Button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={label}
        data-testid={testId}
        onChange={(event) => {
          void store.getState().dropFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
