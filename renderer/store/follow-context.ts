import { createContext } from 'react';
import type { Follow } from './row-follower.ts';

/** What bindings below follow, in place of every change of the numbers. */
export const FollowContext = createContext<Follow | null>(null);
