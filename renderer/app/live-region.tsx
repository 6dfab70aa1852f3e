import { Button } from '@digdir/designsystemet-react';
import { Icon } from '../components/icon.tsx';
import { useApp, useWords } from '../store/use-app.ts';

/** Tells what an action did: aloud where it went well, and on screen as well where it did not. */
export function LiveRegion() {
  const notice = useApp((state) => state.notice);
  const clear = useApp((state) => state.clearNotice);
  const words = useWords().app;
  const failed = notice?.kind === 'failed' ? notice : null;
  return (
    <>
      <div role="status" className="visually-hidden">
        {notice?.kind === 'done' ? notice.text : ''}
      </div>
      <div role="alert" className="failure" hidden={failed === null}>
        {failed !== null && (
          <>
            <Icon name="warning" />
            <div>
              <p>{failed.text}</p>
              {failed.detail !== null && (
                <details>
                  <summary>{words.details}</summary>
                  <code>{failed.detail}</code>
                </details>
              )}
            </div>
            <Button variant="tertiary" icon aria-label={words.close} onClick={clear}>
              <Icon name="cross" />
            </Button>
          </>
        )}
      </div>
    </>
  );
}
