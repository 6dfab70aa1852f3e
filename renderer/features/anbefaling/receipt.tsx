import { Button } from '@digdir/designsystemet-react';
import type { ExportReceipt } from '../../../shared/contract/index.ts';
import { Icon } from '../../components/icon.tsx';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { DownloadLink } from './download-link.tsx';
import { VerificationView } from './verification-view.tsx';

/** What was written, with checksums, and what came of reading it back. */
export function Receipt({ receipt }: { readonly receipt: ExportReceipt }) {
  const words = useWords().package;
  const store = useAppStore();
  const door = useApp((state) => state.info?.door ?? 'browser');
  const { verification } = receipt;
  const reveal = async (): Promise<void> => {
    const answer = await store.getState().call('file.reveal', { file: receipt.folder });
    if (!answer.ok) store.getState().fail(answer.error);
  };
  return (
    <section className="receipt" aria-labelledby="receipt-title">
      <h2 id="receipt-title">{words.receipt(receipt.version)}</h2>
      <VerificationView verification={verification} />
      <p>
        {words.folder}: <b>{receipt.folderName}</b>
      </p>
      <div className="actions">
        {door === 'electron' ? (
          <Button variant="secondary" onClick={() => void reveal()}>
            <Icon name="folder" /> {words.openFolder}
          </Button>
        ) : (
          <DownloadLink token={receipt.zip} name={receipt.zipName} />
        )}
      </div>
      <table className="plain-table checksums">
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col" className="num">
              {words.size}
            </th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {receipt.files.map((file) => (
            <tr key={file.name}>
              <th scope="row">{file.name}</th>
              <td className="num">{words.kilobytes(file.bytes / 1000)}</td>
              <td>
                <code title={file.sha256}>{file.sha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
