import { runLoopback } from './run-loopback.ts';

process.exitCode = await runLoopback(process.argv.slice(2));
