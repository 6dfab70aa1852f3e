import { runLoopback } from '../../electron/loopback/run-loopback.ts';

/** Browser mode as a process of its own, with a window that need not be built: start-for-test.ts FOLDER [ARGUMENT…] */
const [folder = '', ...args] = process.argv.slice(2);
process.exitCode = await runLoopback(args, folder);
