import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
// electron-builder's own loader and schema, which come with it and are not a dependency of ours.
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { getConfig, validateConfiguration } = builder('app-builder-lib/out/util/config/config.js') as {
  readonly getConfig: (folder: string, file: string | null, options: null) => Promise<Config>;
  readonly validateConfiguration: (config: unknown, log: unknown) => Promise<void>;
};
const { DebugLogger } = builder('builder-util') as { readonly DebugLogger: new (on: boolean) => unknown };

interface Config {
  readonly files: readonly { readonly filter: readonly string[] }[] | readonly string[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly npmRebuild: boolean;
  readonly publish: unknown;
  readonly fileAssociations: readonly { readonly ext: string }[];
  readonly win: { readonly target: unknown };
  readonly msi: Readonly<Record<string, unknown>>;
  readonly nsis: Readonly<Record<string, unknown>>;
}

describe('electron-builder.yml', () => {
  test("holds only what electron-builder's own schema knows", async () => {
    const config = await getConfig(root, null, null);
    await expect(validateConfiguration(config, new DebugLogger(false))).resolves.toBeUndefined();
  });

  test('a word that is not in the schema would be found', async () => {
    const config = { ...(await getConfig(root, null, null)), electronFuse: {} };
    await expect(validateConfiguration(config, new DebugLogger(false))).rejects.toThrow(/electronFuse/);
  });

  test('turns off every way to make the program run other code than its own', async () => {
    const { electronFuses } = await getConfig(root, null, null);
    expect(electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  test('rebuilds nothing and publishes nothing', async () => {
    const { npmRebuild, publish } = await getConfig(root, null, null);
    expect([npmRebuild, publish]).toEqual([false, null]);
  });

  test('installs for the machine on Windows, silently, for both processors, and keeps the data', async () => {
    const { win, msi, nsis } = await getConfig(root, null, null);
    expect(win.target).toEqual([
      { target: 'msi', arch: ['x64', 'arm64'] },
      { target: 'nsis', arch: ['x64', 'arm64'] },
    ]);
    expect(msi).toMatchObject({ oneClick: true, perMachine: true });
    expect(nsis).toMatchObject({ oneClick: true, perMachine: true, deleteAppDataOnUninstall: false });
  });

  test('ties backups and round files to the program', async () => {
    const { fileAssociations } = await getConfig(root, null, null);
    expect(fileAssociations.map(({ ext }) => ext)).toEqual(['fordel', 'fordel-runde']);
  });

  test('leaves out the loopback server and the command line, which are for a checkout', async () => {
    const files = JSON.stringify((await getConfig(root, null, null)).files);
    expect(files).toContain('out/main/**');
    expect(files).not.toContain('out/**');
    expect(files).not.toContain('loopback');
    expect(files).not.toContain('out/cli');
  });
});
