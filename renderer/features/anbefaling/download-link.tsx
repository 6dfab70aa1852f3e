import type { FileToken } from '../../../shared/model/token.ts';
import { useBridge } from '../../bridge/use-bridge.ts';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../store/use-app.ts';

interface Props {
  readonly token: FileToken;
  readonly name: string;
}

/** The zip, for the browser to save. */
export function DownloadLink({ token, name }: Props) {
  const words = useWords().package;
  const bridge = useBridge();
  if (bridge.downloadUrl === undefined) return null;
  return (
    <a className="ds-button" data-variant="secondary" href={bridge.downloadUrl(token)} download={name}>
      <Icon name="download" /> {words.download}
    </a>
  );
}
