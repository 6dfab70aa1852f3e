export interface Jobs {
  /** Begins a job under a name of the caller's; the signal says when it is to stop. */
  readonly begin: (job: string) => AbortSignal;
  /** Forgets a job that has ended, unless another has taken its name meanwhile. */
  readonly end: (job: string, signal: AbortSignal) => void;
  /** Tells a job to stop; false where none of that name runs. */
  readonly cancel: (job: string) => boolean;
}

/** Long work that the user can stop, by name. A new job under the name of one that runs stops it and takes its place. */
export function jobs(): Jobs {
  const running = new Map<string, AbortController>();
  return {
    begin: (job) => {
      running.get(job)?.abort();
      const controller = new AbortController();
      running.set(job, controller);
      return controller.signal;
    },
    end: (job, signal) => {
      if (running.get(job)?.signal === signal) running.delete(job);
    },
    cancel: (job) => {
      const controller = running.get(job);
      controller?.abort();
      return controller !== undefined;
    },
  };
}
