import type { MadeFile } from '../../shared/contract/index.ts';
import { useBridge } from '../bridge/use-bridge.ts';
import { download } from './download.ts';

/** Hands a made file to the browser to save. In the desktop it already lies where the user chose. */
export function useSaveMade(): (made: MadeFile) => void {
  const bridge = useBridge();
  return ({ file, name }) => {
    if (bridge.downloadUrl === undefined) return;
    download(bridge.downloadUrl(file), name);
  };
}
