import { ok } from '../../../shared/model/result.ts';
import type { Read } from './context.ts';

/** By itself, so that it is there at once: who stops something does not wait for what reckons to be loaded. */
export const cancel: Read<'job.cancel'> = ({ jobs }, { job }) => ok({ cancelled: jobs.cancel(job) });
