import type { DeliveryManifest, InnspillDelivery } from '../../../../shared/model/delivery.ts';
import type { ManifestFile } from '../../../../shared/model/package.ts';
import { renderDocx } from '../docx/render-docx.ts';
import { renderPdf } from '../pdf/render-pdf.ts';
import { sha256 } from '../sha256.ts';
import type { ZipEntry } from '../zip/pack-zip.ts';
import { deliveryDocument } from './delivery-document.ts';
import { deliveryFileNames } from './delivery-file-names.ts';
import { deliveryText } from './delivery-text.ts';
import { deliveryWorkbook } from './delivery-workbook.ts';

/** Renders a delivery in memory: the same delivery, time of freezing and program version are always the same bytes. */
export async function deliveryFiles(
  delivery: InnspillDelivery,
  frozenAt: string,
  programVersion: string,
): Promise<{ readonly listed: readonly ManifestFile[]; readonly files: readonly ZipEntry[] }> {
  const encoder = new TextEncoder();
  const content = deliveryDocument(delivery);
  const rendered: readonly ZipEntry[] = [
    { name: deliveryFileNames.letter, bytes: await renderDocx(content) },
    { name: deliveryFileNames.pdf, bytes: await renderPdf(content, frozenAt) },
    { name: deliveryFileNames.workbook, bytes: await deliveryWorkbook(delivery) },
    { name: deliveryFileNames.data, bytes: encoder.encode(deliveryText(delivery)) },
  ];
  const listed = rendered.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: sha256(bytes) }));
  const { format, version, round } = delivery;
  const manifest: DeliveryManifest = {
    format,
    program: { name: 'Fordel', version: programVersion },
    version,
    frozenAt,
    round: { year: round.year, fylkesnummer: round.fylkesnummer, fylke: round.fylke },
    files: listed,
  };
  const bytes = encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`);
  return { listed, files: [...rendered, { name: deliveryFileNames.manifest, bytes }] };
}
