#!/usr/bin/env node
import { keepCompiled } from './keep-compiled.ts';

// First of all: what is loaded from here on is compiled once, and not at every start.
keepCompiled();
const { runFordel } = await import('./run-fordel.ts');

process.exitCode = await runFordel(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
