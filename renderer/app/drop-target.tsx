import { useEffect, useState } from 'react';
import { useAppStore, useWords } from '../store/use-app.ts';
import { droppedFolders } from './dropped-folders.ts';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The whole window takes files, whatever screen is open. */
export function DropTarget() {
  const store = useAppStore();
  const words = useWords().basis;
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const { dataTransfer } = event;
      void store.getState().dropFiles([...(dataTransfer?.files ?? [])], droppedFolders(dataTransfer));
    };
    window.addEventListener('dragenter', enter, { signal });
    window.addEventListener('dragover', enter, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => stop.abort();
  }, [store]);
  return over ? <div className="drop-cover">{words.drop}</div> : null;
}
