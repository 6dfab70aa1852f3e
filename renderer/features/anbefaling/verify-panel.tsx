import { useState } from 'react';
import type { PackageVerification } from '../../../shared/model/package.ts';
import type { FileToken } from '../../../shared/model/token.ts';
import { ChooseFile } from '../../components/choose-file.tsx';
import { useAppStore, useWords } from '../../store/use-app.ts';
import { VerificationView } from './verification-view.tsx';

type State =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'done'; readonly name: string; readonly verification: PackageVerification };

/** Anyone's package, from its zip alone. */
export function VerifyPanel() {
  const words = useWords().packageMore;
  const store = useAppStore();
  const [state, setState] = useState<State>({ kind: 'idle' });

  const verify = async (file: FileToken, name: string): Promise<void> => {
    setState({ kind: 'busy' });
    const answer = await store.getState().call('package.verify', { file });
    if (answer.ok) return setState({ kind: 'done', name, verification: answer.value });
    setState({ kind: 'idle' });
    store.getState().fail(answer.error);
  };

  return (
    <section aria-labelledby="verify-title" className="block" data-chapter="kontroll">
      <h2 id="verify-title">{words.verify}</h2>
      <p className="muted">{words.verifyLead}</p>
      <ChooseFile
        label={state.kind === 'busy' ? words.verifying : words.choose}
        icon="file"
        accept=".zip"
        disabled={state.kind === 'busy'}
        take={({ token, name }) => void verify(token, name)}
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
