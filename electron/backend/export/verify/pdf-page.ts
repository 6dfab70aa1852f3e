/** The page of a PDF that its byte `at` is part of, from 1; null for what belongs to no page, or to all. */
export function pdfPage(bytes: Uint8Array, at: number): number | null {
  const text = Buffer.from(bytes).toString('latin1');
  const object = [...text.slice(0, at).matchAll(/(?:^|\n)(\d+) 0 obj\n/g)].at(-1)?.[1];
  const kids = /\/Kids \[([^\]]*)\]/.exec(text)?.[1] ?? '';
  const pages = [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => id);
  const index = pages.findIndex((page) => {
    const from = text.indexOf(`\n${page} 0 obj\n`);
    const content = /\/Contents (\d+) 0 R/.exec(text.slice(from, text.indexOf('endobj', from)))?.[1];
    return object === page || object === content;
  });
  return index < 0 ? null : index + 1;
}
