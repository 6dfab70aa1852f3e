/** Makes a switch exhaustive. The core imports nothing but itself, so it has its own. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
