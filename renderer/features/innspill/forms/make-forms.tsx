import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import type { FormsMade } from '../../../../shared/contract/index.ts';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import type { FormKind } from '../../../../shared/model/form.ts';
import { useBridge } from '../../../bridge/use-bridge.ts';
import { Icon } from '../../../components/icon.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { useApp, useAppStore } from '../../../store/use-app.ts';
import { useFormsWords } from './use-forms-words.ts';

const kinds: readonly FormKind[] = ['xlsx', 'docx'];

/** A form for each kommune, into one folder. */
export function MakeForms() {
  const words = useFormsWords();
  const store = useAppStore();
  const bridge = useBridge();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const [chosen, setChosen] = useState<readonly FormKind[]>(kinds);
  const [neutral, setNeutral] = useState<'nb' | 'nn'>('nb');
  const [deadline, setDeadline] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<FormsMade | null>(null);

  useEffect(() => {
    let here = true;
    void (async () => {
      const answer = await bridge.call('letters.show', { roundId });
      if (!here || !answer.ok) return;
      setDeadline(answer.value.setup.deadline);
      setNeutral(answer.value.setup.neutralLanguage ?? 'nb');
    })();
    return () => {
      here = false;
    };
  }, [bridge, roundId]);

  const make = async (): Promise<void> => {
    setBusy(true);
    const answer = await bridge.call('forms.make', {
      roundId,
      kommuner: null,
      kinds: [...chosen],
      neutral,
    });
    setBusy(false);
    if (!answer.ok) store.getState().fail(answer.error);
    else if (answer.value !== null) {
      setMade(answer.value);
      store.getState().say(words.made(answer.value.files.length, answer.value.folderName));
    }
  };

  return (
    <section aria-labelledby="make-forms">
      <h2 id="make-forms">{words.makeTitle}</h2>
      <p className="muted">{words.makeHelp}</p>
      <p className="muted">{deadline === null ? words.noDeadline : words.deadline(formatDate(deadline))}</p>
      <div className="forms-options">
        <fieldset>
          <legend>{words.kinds}</legend>
          {kinds.map((kind) => (
            <Checkbox
              key={kind}
              label={words.kind[kind]}
              checked={chosen.includes(kind)}
              onChange={() =>
                setChosen(
                  kinds.filter((one) => (one === kind ? !chosen.includes(one) : chosen.includes(one))),
                )
              }
            />
          ))}
        </fieldset>
        {kommuner.some(({ maalform }) => maalform === 'neutral') && (
          <div>
            <p className="forms-legend">{words.neutral}</p>
            <Segmented
              label={words.neutral}
              value={neutral}
              onChange={setNeutral}
              options={[
                { value: 'nb', label: words.languages.nb },
                { value: 'nn', label: words.languages.nn },
              ]}
            />
          </div>
        )}
      </div>
      <Button
        variant="secondary"
        disabled={busy || chosen.length === 0 || kommuner.length === 0}
        onClick={() => void make()}
      >
        {busy ? words.making : words.make(kommuner.length)}
      </Button>
      {made !== null && (
        <p className="forms-made">
          {words.made(made.files.length, made.folderName)}{' '}
          {bridge.downloadUrl === undefined ? (
            <Button variant="tertiary" onClick={() => void bridge.call('file.reveal', { file: made.folder })}>
              {words.reveal}
            </Button>
          ) : (
            <a
              className="ds-button"
              data-variant="tertiary"
              href={bridge.downloadUrl(made.zip)}
              download={made.zipName}
            >
              <Icon name="download" /> {words.download}
            </a>
          )}
        </p>
      )}
    </section>
  );
}
