import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importedPackages } from '../../scripts/shipped-packages.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

describe('the licences that ship', () => {
  it('name every package the program imports: run «npm run licences» after adding one', () => {
    const thirdParty = read('resources/licences/third-party.txt');
    const imported = importedPackages(root.pathname);
    expect(imported).toContain('better-sqlite3');
    expect(imported).toContain('react');
    expect(imported).toContain('@fontsource-variable/inter');
    expect(imported.filter((name) => !thirdParty.includes(`\n${name} `))).toEqual([]);
  });

  it('hold the attribution of every data file, with the licence it came under', () => {
    const data = read('resources/licences/DATA.md');
    for (const folder of ['register', 'samples', 'presets']) {
      for (const file of readdirSync(new URL(`resources/${folder}/`, root))) {
        expect(data, file).toContain(`\`${folder}/${file}\``);
      }
    }
    for (const publisher of ['Kartverket', 'SSB', 'IMDi', 'NAV'])
      expect(data).toContain(`Kilde: ${publisher}`);
  });

  it('give the program itself under MIT', () => {
    expect(existsSync(new URL('LICENSE', root))).toBe(true);
    expect(read('LICENSE')).toMatch(/^MIT License[\s\S]+The Fordel authors/);
    expect(JSON.parse(read('package.json'))).toMatchObject({ license: 'MIT' });
  });
});
