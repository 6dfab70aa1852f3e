import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useApp, useWords } from '../../store/use-app.ts';
import { useRecordWords } from './use-record-words.ts';

/** Deletes the contacts of every kommune of the round, where there are some. It cannot be undone, so it is asked twice. */
export function ForgetAllContacts({ forget }: { readonly forget: () => void }) {
  const own = useRecordWords();
  const { cancel } = useWords().app;
  const [asking, setAsking] = useState(false);
  const kommuner = useApp(
    (state) => state.view?.kommuner.filter((one) => (one.contacts ?? []).length > 0).length ?? 0,
  );
  if (kommuner === 0) return null;
  if (!asking) {
    return (
      <Button variant="tertiary" onClick={() => setAsking(true)}>
        {own.forgetAll}
      </Button>
    );
  }
  return (
    <fieldset className="forget-all" aria-label={own.forgetAll}>
      <p>{own.forgetAllSure(kommuner)}</p>
      <Button
        variant="secondary"
        data-color="danger"
        onClick={() => {
          setAsking(false);
          forget();
        }}
      >
        {own.forgetAllYes}
      </Button>
      <Button variant="tertiary" onClick={() => setAsking(false)}>
        {cancel}
      </Button>
    </fieldset>
  );
}
