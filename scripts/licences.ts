import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts';

/** Writes resources/licences/third-party.txt: what ships with Fordel, with the licence texts as installed. */
const root = join(import.meta.dirname, '..');
const rule = '-'.repeat(80);

/** For the packages that name one of these and forgot to lay it in. */
const standardTexts: Readonly<Record<string, string>> = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN
AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.`,
};

/** The licence and notice files of a package, as they are; where it has none, the text that it declares. */
function licenceOf({ folder, author, licence }: ShippedPackage): string {
  const files = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name) && !/\.(js|ts|json)$/i.test(name))
    .sort();
  if (files.length > 0) {
    return files
      .map((name) => readFileSync(join(folder, name), 'utf8').replace(/\r\n?/g, '\n').trim())
      .join('\n\n');
  }
  const standard = standardTexts[licence.split('/')[0] ?? ''];
  const copyright = `Copyright (c) ${author ?? 'the authors'}`;
  if (standard === undefined) unlicensed.push(folder);
  return standard === undefined
    ? `${copyright}\n\nThe package declares no licence.`
    : `${copyright}\n\n${standard}`;
}

const unlicensed: string[] = [];
const packages = shippedPackages(root);
const sections = packages.map(
  (shipped) =>
    `${rule}\n${shipped.name} ${shipped.version} (${shipped.licence})\n${rule}\n\n${licenceOf(shipped)}\n`,
);
const heading = `Fordel is built on the work of others. These ${packages.length} packages ship with it, under their own licences.
SQLite, inside better-sqlite3, is in the public domain. Electron brings Chromium and Node.js; their notices
lie beside the program in LICENSES.chromium.html.
`;
writeFileSync(join(root, 'resources/licences/third-party.txt'), `${heading}\n${sections.join('\n')}`);
process.stdout.write(`${packages.length} packages in resources/licences/third-party.txt\n`);
for (const folder of unlicensed) process.stderr.write(`No licence: ${folder}\n`);
