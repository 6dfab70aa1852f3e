import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { MadeFile } from '../../../shared/contract/letter-calls.ts';
import { useBridge } from '../../bridge/use-bridge.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { useApp, useWords } from '../../store/use-app.ts';

/** What those who help need to know of this machine: shown first, and saved only then. */
export function SupportFile() {
  const words = useWords().hjelp.support;
  const bridge = useBridge();
  const call = useApp((state) => state.call);
  const fail = useApp((state) => state.fail);
  const say = useApp((state) => state.say);
  const [text, setText] = useState<string | null>(null);
  const [made, setMade] = useState<MadeFile | null>(null);
  const show = async (): Promise<void> => {
    const answer = await call('support.show', {});
    if (answer.ok) setText(answer.value.text);
    else fail(answer.error);
  };
  const save = async (): Promise<void> => {
    const answer = await call('support.save', {});
    if (!answer.ok) return fail(answer.error);
    setMade(answer.value);
    if (answer.value !== null) say(words.saved(answer.value.name));
  };
  return (
    <section aria-labelledby="help-support">
      <h3 id="help-support">{words.title}</h3>
      <p>{words.lead}</p>
      {text === null ? (
        <Button variant="secondary" onClick={() => void show()}>
          {words.show}
        </Button>
      ) : (
        <>
          <ScrollRegion label={words.contents} className="help-text">
            <pre>{text}</pre>
          </ScrollRegion>
          <div className="offer-line">
            <Button onClick={() => void save()}>{words.save}</Button>
            {made !== null && bridge.downloadUrl !== undefined && (
              <a
                className="ds-button"
                data-variant="secondary"
                href={bridge.downloadUrl(made.file)}
                download={made.name}
              >
                {words.download}
              </a>
            )}
          </div>
        </>
      )}
    </section>
  );
}
