/** What a performance trace of Chromium tells of the slider, milliseconds. */
export interface TraceFigures {
  /** From the dispatch of each pointer move that changed the slider to the end of the commit that painted it. */
  readonly toCommit: readonly number[];
  /** The processor's time of the main thread in the same tasks: what an idle machine would take. */
  readonly processor: readonly number[];
  /** Tasks of the window's main thread over 50 ms. */
  readonly longTasks: number;
  readonly droppedFrames: number;
  readonly frames: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** As `dur`, but only while the thread had the processor. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** The categories to record: tasks, events, layout and paint, and what became of each frame. */
export const traceCategories: readonly string[] = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
];

export function readTrace(trace: Buffer): TraceFigures {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const dispatched = traceEvents.filter(({ name }) => name === 'EventDispatch');
  const inputs = dispatched.filter(({ args }) => args?.data?.type === 'input');
  const [first] = inputs;
  const own = traceEvents.filter(({ pid, tid }) => pid === first?.pid && tid === first.tid);
  const commits = own.filter(({ name }) => name === 'Commit').toSorted((a, b) => a.ts - b.ts);
  const pointers = dispatched.filter(({ args }) => args?.data?.type === 'pointermove');
  const spans = inputs.flatMap(({ ts }) => {
    const pointer = pointers.findLast((one) => one.ts <= ts);
    const commit = commits.find((one) => one.ts >= ts);
    return pointer === undefined || commit === undefined
      ? []
      : [{ from: pointer.ts, to: commit.ts + (commit.dur ?? 0) }];
  });
  const tasks = own.filter(({ name }) => name === 'RunTask');
  const within = (from: number, to: number): number =>
    tasks
      .filter(({ ts, dur }) => ts + (dur ?? 0) > from && ts < to)
      .reduce((sum, { tdur }) => sum + (tdur ?? 0), 0);
  return {
    toCommit: spans.map(({ from, to }) => (to - from) / 1_000),
    processor: spans.map(({ from, to }) => within(from, to) / 1_000),
    longTasks: own.filter(({ name, dur }) => name === 'RunTask' && (dur ?? 0) > 50_000).length,
    droppedFrames: traceEvents.filter(({ name, pid }) => name === 'DroppedFrame' && pid === first?.pid)
      .length,
    frames: traceEvents.filter(({ name, pid }) => name === 'DrawFrame' && pid === first?.pid).length,
  };
}
