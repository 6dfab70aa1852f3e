import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As declared, 'none declared' where it is not. */
  readonly licence: string;
  /** «Name <mail>», as far as it is told. */
  readonly author: string | null;
  readonly folder: string;
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type?: string };
  readonly author?: string | { readonly name?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The parts of the program that reach the user. Scripts and tests do not. */
const shippedFolders = '{shared,electron,renderer}/**/*.{ts,tsx,css}';

/**
 * Ships as a whole with its own notices (LICENSES.chromium.html); what npm installs beside it only fetches its binary.
 */
const withoutDependencies = new Set(['electron']);

const readPackage = (folder: string): PackageJson =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;

const nameOf = (author: PackageJson['author']): string | null =>
  (typeof author === 'string' ? author : author?.name) ?? null;

/** 'zustand/vanilla' → 'zustand', '@digdir/x/y.css' → '@digdir/x'. */
const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The packages that the shipped sources name in an import or a url(), sorted. Built-in modules of Node are none. */
export function importedPackages(root: string): readonly string[] {
  const found = new Set<string>();
  for (const file of globSync(shippedFolders, { cwd: root })) {
    const source = readFileSync(join(root, file), 'utf8');
    for (const [, specifier = ''] of source.matchAll(
      /(?:\bfrom|\bimport\(?|@import(?: url\()?|\burl\((?=['"]@))\s*['"]([^'"]+)['"]/g,
    )) {
      const name = packageName(specifier);
      if (/^[@a-z]/.test(name) && !name.includes(':')) found.add(name);
    }
  }
  return [...found].sort();
}

/** As Node looks: in the package's own node_modules, then in those above it. */
function findFolder(name: string, from: string, root: string): string | null {
  for (let folder = from; folder.startsWith(root); folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
  }
  return null;
}

/**
 * Every package that ships: those the sources import, those package.json lays beside the program, and all that these depend on, by name and version.
 *
 * @throws where a package that is imported is not installed
 */
export function shippedPackages(root: string): readonly ShippedPackage[] {
  const found = new Map<string, ShippedPackage>();
  const visit = (name: string, from: string): void => {
    const folder = findFolder(name, from, root);
    if (folder === null) throw new Error(`${name} is not installed (asked for by ${from})`);
    const { version, license, author, dependencies = {} } = readPackage(folder);
    const key = `${name}@${version}`;
    if (found.has(key)) return;
    const licence = typeof license === 'string' ? license : (license?.type ?? 'none declared');
    found.set(key, { name, version, licence, author: nameOf(author), folder });
    if (withoutDependencies.has(name)) return;
    for (const dependency of Object.keys(dependencies)) visit(dependency, folder);
  };
  const declared = Object.keys(readPackage(root).dependencies ?? {});
  for (const name of new Set([...declared, ...importedPackages(root)])) visit(name, root);
  return [...found.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}
