#!/usr/bin/env node
import { runFordel } from './run-fordel.ts';

process.exitCode = await runFordel(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
