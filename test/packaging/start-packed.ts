import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Starts the program as it was packed, with plain Node and the double in Electron's place, makes a package with it and has it
 * verified. Run as a process of its own: prints what it was answered.
 */
const [app = '', data = '', out = ''] = process.argv.slice(2);
const double = new URL('../electron/electron-double.ts', import.meta.url);
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: double.href, shortCircuit: true } : next(specifier, context),
});
const { becomeReady, ipcRenderer, state } = await import('../electron/electron-double.ts');
const { sendFrom } = await import('../electron/own-frame.ts');
state.paths.set('app', app);
state.paths.set('userData', data);
state.isPackaged = true;
await import(pathToFileURL(join(app, 'out', 'main', 'main.js')).href);
becomeReady();
while (state.windows.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
sendFrom(state.windows[0]);

async function call(name: string, input: object): Promise<Readonly<Record<string, unknown>>> {
  const answer = (await ipcRenderer.invoke('rpc', name, input)) as {
    readonly ok: boolean;
    readonly value: Readonly<Record<string, unknown>>;
  };
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.value;
}
const { roundId } = await call('sample.open', { sample: 'eksempelfylket-2027' });
state.nextDialog = { canceled: false, filePaths: [], filePath: join(out, 'anbefaling') };
const made = await call('package.export', { roundId, language: 'nb' });
state.nextDialog = { canceled: false, filePaths: [], filePath: join(out, 'skjema') };
await call('forms.make', { roundId, kommuner: ['9901'], kinds: ['xlsx', 'docx'], neutral: 'nb' });
state.nextDialog = { canceled: false, filePaths: [], filePath: join(out, 'runde.fordel-runde') };
const round = await call('round.export', { roundId, notes: false, contacts: false });
const page = await state.protocols.get('app')?.(new Request('app://fordel/'));
process.stdout.write(
  JSON.stringify({ verification: made.verification, round: round.name, page: page?.status }),
);
process.exit(0);
