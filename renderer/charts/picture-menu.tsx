import { useApp, useAppStore, useWords } from '../store/use-app.ts';
import { fileName, pngOf, saveAs } from './save-picture.ts';

interface Props {
  readonly title: string;
  /** Drawn when it is asked for. */
  readonly svg: (source: string) => string;
}

type Choice = 'copy' | 'png' | 'svg';

/** «Kopier bilde», «Lagre PNG», «Lagre SVG». */
export function PictureMenu({ title, svg }: Props) {
  const words = useWords().charts;
  const store = useAppStore();
  const round = useApp((state) => state.view?.round ?? null);
  const run = async (choice: Choice): Promise<void> => {
    const state = store.getState();
    const picture = svg(round === null ? '' : words.source(round.fylke, round.year));
    try {
      if (choice === 'svg') saveAs(fileName(title, 'svg'), new Blob([picture], { type: 'image/svg+xml' }));
      if (choice === 'png') saveAs(fileName(title, 'png'), await pngOf(picture));
      if (choice === 'copy') {
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(picture) })]);
        state.say(words.copied);
      }
    } catch {
      state.say(words.failed);
    }
  };
  return (
    <select
      className="picture-menu"
      aria-label={words.picture}
      title={words.picture}
      value=""
      onChange={(event) => void run(event.target.value as Choice)}
    >
      <option value="">{words.picture}</option>
      <option value="copy">{words.copy}</option>
      <option value="png">{words.savePng}</option>
      <option value="svg">{words.saveSvg}</option>
    </select>
  );
}
