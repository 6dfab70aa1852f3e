/** The file system's own word for what went wrong, such as ENOENT; null where the error is not one of its. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
