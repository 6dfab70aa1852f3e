import type { ExportReceipt } from '../../../shared/contract/index.ts';
import { OpenMade } from '../../components/open-made.tsx';
import { useWords } from '../../store/use-app.ts';
import { VerificationView } from './verification-view.tsx';

/** What was written, with checksums, and what came of reading it back. */
export function Receipt({ receipt }: { readonly receipt: ExportReceipt }) {
  const words = useWords().package;
  const { verification } = receipt;
  return (
    <section className="receipt" aria-labelledby="receipt-title">
      <h2 id="receipt-title">{words.receipt(receipt.version)}</h2>
      <VerificationView verification={verification} />
      <p>
        {words.folder}: <b>{receipt.folderName}</b>
      </p>
      <div className="actions">
        <OpenMade made={receipt} />
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
