#!/usr/bin/env node
import { endQuietly } from './end-quietly.ts';
import { runFordel } from './run-fordel.ts';

process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);

process.exitCode = await runFordel(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
