import type { StoreApi } from 'zustand/vanilla';
import type { AppState } from './app-state.ts';

export type AppStore = StoreApi<AppState>;
