import type { MadeFile } from '../../../../shared/contract/index.ts';
import { useBridge } from '../../../bridge/use-bridge.ts';
import { download } from '../../../components/download.ts';
import { useAppStore } from '../../../store/use-app.ts';
import { useLetterWords } from './use-letter-words.ts';

/** Hands a made file to the user: a download in the browser, in Electron the file manager with the file shown. */
export function useSaveFile(): (made: MadeFile) => Promise<void> {
  const bridge = useBridge();
  const store = useAppStore();
  const words = useLetterWords();
  return async ({ file, name }) => {
    if (bridge.downloadUrl === undefined) {
      const answer = await bridge.call('file.reveal', { file });
      if (!answer.ok) store.getState().fail(answer.error);
      return;
    }
    download(bridge.downloadUrl(file), name);
    store.getState().say(words.saved(name));
  };
}
