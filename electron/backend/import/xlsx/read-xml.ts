import type { ReadLimits } from '../limits.ts';
import { type XmlHandlers, xmlReader } from './xml-reader.ts';

/** Reads one XML part as a stream. `after` is called between pieces, to let others run. */
export async function readXml(
  part: string,
  pieces: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
  limits: ReadLimits,
  after: () => Promise<void> = async () => {},
): Promise<void> {
  const xml = xmlReader(part, handlers, limits);
  for await (const piece of pieces) {
    xml.write(piece);
    await after();
  }
  xml.close();
}
