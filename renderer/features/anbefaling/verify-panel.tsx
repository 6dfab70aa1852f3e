import { Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { PackageVerification } from '../../../shared/model/package.ts';
import type { FileToken } from '../../../shared/model/token.ts';
import { useBridge } from '../../bridge/use-bridge.ts';
import { Icon } from '../../components/icon.tsx';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { VerificationView } from './verification-view.tsx';

type State =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'done'; readonly name: string; readonly verification: PackageVerification };

/** Anyone's package, from its zip alone. */
export function VerifyPanel() {
  const words = useWords().packageMore;
  const store = useAppStore();
  const bridge = useBridge();
  const door = useApp((state) => state.info?.door ?? 'browser');
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ kind: 'idle' });

  const verify = async (file: FileToken, name: string): Promise<void> => {
    setState({ kind: 'busy' });
    const answer = await store.getState().call('package.verify', { file });
    if (answer.ok) return setState({ kind: 'done', name, verification: answer.value });
    setState({ kind: 'idle' });
    store.getState().fail(answer.error);
  };

  const choose = async (): Promise<void> => {
    if (door !== 'electron') return field.current?.click();
    const answer = await store.getState().call('file.pick', {});
    if (!answer.ok) return store.getState().fail(answer.error);
    const file = answer.value?.[0];
    if (file !== undefined) await verify(file.token, file.name);
  };

  const taken = async (files: readonly File[]): Promise<void> => {
    const [file] = await bridge.registerDroppedFiles(files.slice(0, 1));
    if (file !== undefined) await verify(file.token, file.name);
  };

  return (
    <section aria-labelledby="verify-title" className="block" data-chapter="kontroll">
      <h2 id="verify-title">{words.verify}</h2>
      <p className="muted">{words.verifyLead}</p>
      <Button variant="secondary" disabled={state.kind === 'busy'} onClick={() => void choose()}>
        <Icon name="file" /> {state.kind === 'busy' ? words.verifying : words.choose}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".zip"
        hidden
        aria-label={words.choose}
        onChange={(event) => {
          void taken([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      {state.kind === 'done' && (
        <>
          <p>
            <b>{state.name}</b>
          </p>
          <VerificationView verification={state.verification} />
        </>
      )}
    </section>
  );
}
