import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';

/**
 * Stands in for `electron` in tests (vitest.config.ts points the import here; importing the real one would fetch it).
 * It does three things and no more: keeps what it was given, so that a test can look; clones what crosses between the
 * processes, so that what cannot cross fails here too; and throws on anything it does not know, so that code never
 * seems to work by calling something that answers nothing.
 */
const known = <T extends object>(name: string, members: T): T =>
  new Proxy(members, {
    get: (target, key, receiver) => {
      // `then` is asked for when a value is awaited; symbols by printing and comparing.
      if (Reflect.has(target, key) || typeof key === 'symbol' || key === 'then') {
        const value: unknown = Reflect.get(target, key, receiver);
        return value;
      }
      throw new Error(`the electron double does not know ${name}.${key}`);
    },
  });

type Handler = (event: unknown, ...args: unknown[]) => unknown;

/** What a test looks at and sets. Emptied by `reset`. */
export interface DoubleState {
  handlers: Map<string, Handler>;
  /** Who the next message to main is from. */
  sender: { sender: unknown; senderFrame: unknown } | null;
  sentToWindow: { channel: string; args: unknown[] }[];
  schemes: { scheme: string; privileges: Record<string, boolean> }[];
  protocols: Map<string, (request: Request) => Response | Promise<Response>>;
  permissionRequest:
    | ((
        contents: unknown,
        permission: string,
        answer: (granted: boolean) => void,
        details: { readonly requestingUrl: string; readonly isMainFrame: boolean },
      ) => void)
    | null;
  permissionCheck:
    | ((
        contents: unknown,
        permission: string,
        origin: string,
        details: { readonly requestingUrl?: string; readonly isMainFrame: boolean },
      ) => boolean)
    | null;
  devicePermission: (() => boolean) | null;
  beforeRequest: ((details: { url: string }, answer: (r: { cancel?: boolean }) => void) => void) | null;
  spellChecker: boolean;
  windows: DoubleWindow[];
  exposed: Map<string, Record<string, unknown>>;
  menu: readonly MenuItem[];
  shown: string[];
  dialogs: { kind: 'open' | 'save' | 'question'; options: Record<string, unknown> }[];
  nextDialog: { canceled: boolean; filePaths: string[]; filePath: string };
  lockIsFree: boolean;
  quits: number;
  relaunches: number;
  exitCode: number | null;
  sandboxed: boolean;
  paths: Map<string, string>;
  switches: Map<string, string>;
  /** What the taskbar showed, in order. */
  taskbar: number[];
  /** Which button of a question is pressed. */
  nextResponse: number;
  isPackaged: boolean;
}

interface MenuItem {
  readonly label?: string;
  readonly role?: string;
  readonly submenu?: readonly MenuItem[];
  readonly id?: string;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly enabled?: boolean;
  readonly click?: () => void;
}

const fresh = (): DoubleState => ({
  handlers: new Map(),
  sender: null,
  sentToWindow: [],
  schemes: [],
  protocols: new Map(),
  permissionRequest: null,
  permissionCheck: null,
  devicePermission: null,
  beforeRequest: null,
  spellChecker: true,
  windows: [],
  exposed: new Map(),
  menu: [],
  shown: [],
  dialogs: [],
  nextDialog: { canceled: true, filePaths: [], filePath: '' },
  lockIsFree: true,
  quits: 0,
  relaunches: 0,
  exitCode: null,
  sandboxed: false,
  paths: new Map([['documents', '/home/invented/Dokumenter']]),
  switches: new Map(),
  taskbar: [],
  nextResponse: 0,
  isPackaged: false,
});

export const state: DoubleState = fresh();

export function reset(): void {
  Object.assign(state, fresh());
  appEvents.removeAllListeners();
  rendererEvents.removeAllListeners();
}

const appEvents = new EventEmitter();
const rendererEvents = new EventEmitter();
let whenReady: () => void = () => undefined;
const ready = new Promise<void>((resolve) => {
  whenReady = resolve;
});

/** Electron is ready only once the main module has been evaluated; the test says when. */
export function becomeReady(): void {
  whenReady();
}

export const app = known('app', {
  on: appEvents.on.bind(appEvents),
  once: appEvents.once.bind(appEvents),
  emit: appEvents.emit.bind(appEvents),
  whenReady: () => ready,
  enableSandbox: () => {
    state.sandboxed = true;
  },
  requestSingleInstanceLock: () => state.lockIsFree,
  quit: () => {
    state.quits += 1;
  },
  exit: (code: number) => {
    state.exitCode = code;
  },
  relaunch: () => {
    state.relaunches += 1;
  },
  getPath: (name: string): string => {
    const path = state.paths.get(name);
    if (path === undefined) throw new Error(`no path ${name}`);
    return path;
  },
  setPath: (name: string, path: string) => {
    // As Electron does for a folder that is not there.
    if (!existsSync(path)) throw new Error(`no folder ${path}`);
    state.paths.set(name, path);
  },
  getAppPath: () => state.paths.get('app') ?? new URL('../..', import.meta.url).pathname,
  getVersion: () => '0.0.0-double',
  getPreferredSystemLanguages: () => ['nb-NO'],
  setAboutPanelOptions: () => undefined,
  commandLine: known('app.commandLine', {
    getSwitchValue: (name: string) => state.switches.get(name) ?? '',
  }),
  get isPackaged() {
    return state.isPackaged;
  },
});

/** Web contents: events, the window-open handler, and what was sent to the page (cloned, as it is when it crosses). */
function contents() {
  const events = new EventEmitter();
  let openHandler: ((details: { url: string }) => { action: string }) | null = null;
  return known('webContents', {
    on: events.on.bind(events),
    emit: events.emit.bind(events),
    setWindowOpenHandler: (handler: typeof openHandler) => {
      openHandler = handler;
    },
    tryToOpen: (url: string) => openHandler?.({ url }) ?? { action: 'allow' },
    send: (channel: string, ...args: unknown[]) => {
      const crossed = structuredClone(args);
      state.sentToWindow.push({ channel, args: crossed });
      rendererEvents.emit(channel, {}, ...crossed);
    },
  });
}

export interface DoubleWindow {
  readonly options: Record<string, unknown> & { readonly webPreferences?: Record<string, unknown> };
  readonly webContents: ReturnType<typeof contents>;
  readonly loaded: string[];
  readonly shows: string[];
  emit(event: string): boolean;
  close(): void;
  destroy(): void;
}

/** Called with `new`, and answers with a plain object behind the same fence as everything else. */
export const BrowserWindow = function BrowserWindow(options: DoubleWindow['options']): object {
  const events = new EventEmitter();
  const webContents = contents();
  appEvents.emit('web-contents-created', {}, webContents);
  const loaded: string[] = [];
  const shows: string[] = [];
  let destroyed = false;
  const window = known('BrowserWindow', {
    options,
    webContents,
    loaded,
    shows,
    on: events.on.bind(events),
    once: events.once.bind(events),
    emit: events.emit.bind(events),
    loadURL: (url: string) => {
      loaded.push(url);
      return Promise.resolve();
    },
    show: () => void shows.push('show'),
    focus: () => void shows.push('focus'),
    maximize: () => void shows.push('maximize'),
    restore: () => void shows.push('restore'),
    setProgressBar: (value: number) => void state.taskbar.push(value),
    // Closes unless a listener says no, as Electron does.
    close: () => {
      let prevented = false;
      events.emit('close', {
        preventDefault: () => {
          prevented = true;
        },
      });
      if (!prevented) {
        destroyed = true;
        events.emit('closed');
      }
    },
    isMinimized: () => true,
    isMaximized: () => shows.includes('maximize'),
    isDestroyed: () => destroyed,
    getNormalBounds: () => ({ x: 10, y: 20, width: 1000, height: 700 }),
    destroy: () => {
      destroyed = true;
      events.emit('closed');
    },
  });
  state.windows.push(window);
  return window;
};

export const ipcMain = known('ipcMain', {
  handle: (channel: string, handler: Handler) => {
    if (state.handlers.has(channel)) throw new Error(`second handler for ${channel}`);
    state.handlers.set(channel, handler);
  },
  removeHandler: (channel: string) => void state.handlers.delete(channel),
});

export const ipcRenderer = known('ipcRenderer', {
  invoke: async (channel: string, ...args: unknown[]) => {
    const handler = state.handlers.get(channel);
    if (handler === undefined) throw new Error(`no handler for ${channel}`);
    const answer: unknown = await handler(state.sender, ...structuredClone(args));
    return structuredClone(answer);
  },
  on: rendererEvents.on.bind(rendererEvents),
  off: rendererEvents.off.bind(rendererEvents),
});

export const contextBridge = known('contextBridge', {
  exposeInMainWorld: (name: string, api: Record<string, unknown>) => void state.exposed.set(name, api),
});

export const webUtils = known('webUtils', {
  /** A file made by script in the page has no path; one the user dropped has. The test tells them apart by `path`. */
  getPathForFile: (file: File & { readonly path?: string }) => file.path ?? '',
});

export const protocol = known('protocol', {
  registerSchemesAsPrivileged: (schemes: DoubleState['schemes']) => void state.schemes.push(...schemes),
  handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>) =>
    void state.protocols.set(scheme, handler),
});

export const session = known('session', {
  defaultSession: known('session.defaultSession', {
    setPermissionRequestHandler: (handler: DoubleState['permissionRequest']) => {
      state.permissionRequest = handler;
    },
    setPermissionCheckHandler: (handler: DoubleState['permissionCheck']) => {
      state.permissionCheck = handler;
    },
    setDevicePermissionHandler: (handler: DoubleState['devicePermission']) => {
      state.devicePermission = handler;
    },
    setSpellCheckerEnabled: (on: boolean) => {
      state.spellChecker = on;
    },
    webRequest: known('webRequest', {
      onBeforeRequest: (listener: DoubleState['beforeRequest']) => {
        state.beforeRequest = listener;
      },
    }),
  }),
});

export const shell = known('shell', { showItemInFolder: (path: string) => void state.shown.push(path) });

export const screen = known('screen', {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
});

const showDialog = (kind: 'open' | 'save', args: readonly Record<string, unknown>[]) => {
  state.dialogs.push({ kind, options: args.at(-1) ?? {} });
  return Promise.resolve(state.nextDialog);
};
export const dialog = known('dialog', {
  showOpenDialog: (...args: Record<string, unknown>[]) => showDialog('open', args),
  showMessageBox: (...args: Record<string, unknown>[]) => {
    state.dialogs.push({ kind: 'question', options: args.at(-1) ?? {} });
    return Promise.resolve({ response: state.nextResponse, checkboxChecked: false });
  },
  showSaveDialog: (...args: Record<string, unknown>[]) => showDialog('save', args),
});

export const Menu = known('Menu', {
  buildFromTemplate: (template: readonly MenuItem[]) => template,
  setApplicationMenu: (menu: readonly MenuItem[]) => {
    state.menu = menu;
  },
});
