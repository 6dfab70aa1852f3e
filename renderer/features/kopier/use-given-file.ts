import type { NamedFile } from '../../bridge/bridge.ts';
import { useBridge } from '../../bridge/use-bridge.ts';
import { useAppStore } from '../../store/use-app.ts';

/** Hands a file of the browser's dialog to the backend; null, and told, where it did not come through. */
export function useGivenFile(): (file: File) => Promise<NamedFile | null> {
  const bridge = useBridge();
  const store = useAppStore();
  return async (file) => {
    try {
      const [given] = await bridge.registerDroppedFiles([file]);
      return given ?? null;
    } catch {
      store.getState().fail({ code: 'no-connection', params: {} });
      return null;
    }
  };
}
