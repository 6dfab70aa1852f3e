import { Button } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { appError } from '../../shared/contract/errors.ts';
import { type NamedFile, refusalIn } from '../bridge/bridge.ts';
import { useBridge } from '../bridge/use-bridge.ts';
import { useApp, useAppStore } from '../store/use-app.ts';
import { Icon, type IconName } from './icon.tsx';

interface Props {
  readonly label: string;
  /** Said in place of the label where the label alone would be unclear. */
  readonly name?: string;
  readonly icon?: IconName;
  readonly variant?: 'secondary' | 'tertiary';
  /** Which files the system's dialog shows. */
  readonly kind?: 'tables' | 'backup' | 'round';
  /** Endings for the browser's dialog: «.fordel,.db». */
  readonly accept: string;
  readonly testId?: string;
  readonly disabled?: boolean;
  readonly take: (file: NamedFile) => void;
}

/** A button that lets the user choose one file: by the system's dialog, or the browser's. */
export function ChooseFile({
  label,
  name,
  icon,
  variant = 'secondary',
  kind = 'tables',
  accept,
  testId,
  disabled = false,
  take,
}: Props) {
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
    } catch (cause) {
      store
        .getState()
        .fail(refusalIn(cause) ?? appError('file-unreadable', { file: file.name, detail: String(cause) }));
    }
  };
  return (
    <>
      <Button variant={variant} disabled={disabled} aria-label={name} onClick={() => void choose()}>
        {icon !== undefined && <Icon name={icon} />}
        {icon !== undefined && ' '}
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        accept={accept}
        hidden
        aria-label={name ?? label}
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
