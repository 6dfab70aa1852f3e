import { Button } from '@digdir/designsystemet-react';
import type { LettersReceipt } from '../../../../shared/contract/index.ts';
import { useBridge } from '../../../bridge/use-bridge.ts';
import { Icon } from '../../../components/icon.tsx';
import { useAppStore } from '../../../store/use-app.ts';
import { useLetterWords } from './use-letter-words.ts';

interface Props {
  readonly made: Pick<LettersReceipt, 'folder' | 'zip' | 'zipName'>;
  readonly children: React.ReactNode;
}

/** What was written, and the way to it. */
export function MadeFolder({ made, children }: Props) {
  const words = useLetterWords();
  const bridge = useBridge();
  const store = useAppStore();
  const reveal = async (): Promise<void> => {
    const answer = await bridge.call('file.reveal', { file: made.folder });
    if (!answer.ok) store.getState().fail(answer.error);
  };
  return (
    <div className="made-folder">
      <div>{children}</div>
      {bridge.downloadUrl === undefined ? (
        <Button variant="secondary" onClick={() => void reveal()}>
          <Icon name="folder" /> {words.openFolder}
        </Button>
      ) : (
        <a
          className="ds-button"
          data-variant="secondary"
          href={bridge.downloadUrl(made.zip)}
          download={made.zipName}
        >
          <Icon name="download" /> {words.download}
        </a>
      )}
    </div>
  );
}
