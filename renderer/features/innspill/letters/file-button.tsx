import { Button } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import type { NamedFile } from '../../../bridge/bridge.ts';
import { useBridge } from '../../../bridge/use-bridge.ts';
import { Icon, type IconName } from '../../../components/icon.tsx';
import { useApp, useAppStore } from '../../../store/use-app.ts';

interface Props {
  readonly label: string;
  /** Said in place of the label where the label alone would be unclear. */
  readonly name?: string;
  readonly icon: IconName;
  readonly accept: string;
  readonly onFile: (file: NamedFile) => void;
}

/** A button that lets the user choose one file. */
export function FileButton({ label, name, icon, accept, onFile }: Props) {
  const bridge = useBridge();
  const store = useAppStore();
  const door = useApp((state) => state.info?.door ?? 'browser');
  const field = useRef<HTMLInputElement>(null);
  const pick = async (): Promise<void> => {
    if (door !== 'electron') return field.current?.click();
    const answer = await bridge.call('file.pick', {});
    if (!answer.ok) return store.getState().fail(answer.error);
    const [first] = answer.value ?? [];
    if (first !== undefined) onFile(first);
  };
  const take = async (files: readonly File[]): Promise<void> => {
    const [first] = await bridge.registerDroppedFiles(files.slice(0, 1));
    if (first !== undefined) onFile(first);
  };
  return (
    <>
      <Button variant="tertiary" aria-label={name} onClick={() => void pick()}>
        <Icon name={icon} /> {label}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        aria-label={name ?? label}
        onChange={(event) => {
          void take([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
