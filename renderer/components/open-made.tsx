import { Button } from '@digdir/designsystemet-react';
import type { FileToken } from '../../shared/model/token.ts';
import { useBridge } from '../bridge/use-bridge.ts';
import { useAppStore, useWords } from '../store/use-app.ts';
import { Icon } from './icon.tsx';

/** A folder of files that was written, and the same files as a zip. */
export interface Made {
  readonly folder: FileToken;
  readonly zip: FileToken;
  readonly zipName: string;
}

/** The way to what was written: the folder opened by Fordel, or the zip for the browser to save. */
export function OpenMade({ made }: { readonly made: Made }) {
  const words = useWords().package;
  const bridge = useBridge();
  const store = useAppStore();
  const reveal = async (): Promise<void> => {
    const answer = await bridge.call('file.reveal', { file: made.folder });
    if (!answer.ok) store.getState().fail(answer.error);
  };
  return bridge.downloadUrl === undefined ? (
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
  );
}
