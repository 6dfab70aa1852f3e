import { spawn } from 'node:child_process';

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  // `start` is a word of the shell; the empty string is the title it would else take the address for.
  win32: ['cmd', '/c', 'start', ''],
};

/** An opener that still runs after this long has opened something, milliseconds. One that finds nothing ends sooner. */
const patience = 3_000;

/** Opens an address or a folder in the user's own program for it. False where there is none. */
export function openInDesktop(target: string): Promise<boolean> {
  const { platform, env } = process;
  // Without a display xdg-open falls back to a text browser in the terminal, or hangs.
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return Promise.resolve(false);
  const [command = 'xdg-open', ...first] = openers[platform] ?? [];
  return new Promise((answer) => {
    const child = spawn(command, [...first, target], { stdio: 'ignore', detached: platform !== 'win32' });
    const timer = setTimeout(() => answer(true), patience);
    const end = (opened: boolean): void => {
      clearTimeout(timer);
      answer(opened);
    };
    child.once('error', () => end(false));
    child.once('exit', (code) => end(code === 0));
    child.unref();
  });
}
