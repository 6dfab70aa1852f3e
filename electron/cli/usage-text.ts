/**
 * What parseArgs of node has against the options of a command, in words of ours; null for anything that is not about options.
 * Node tells the option in its English sentence alone: «Unknown option '--nope'», «Unexpected argument 'extra'».
 */
export function usageText(error: unknown): string | null {
  if (!(error instanceof TypeError) || !('code' in error)) return null;
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  // «-h, --help <value>»: the long name is the one that the usage has.
  const option = /--[\w-]+/.exec(named)?.[0] ?? named;
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `ukjent valg «${option}»`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `«${named}» er ett ord for mye`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return /does not take an argument/.test(error.message)
        ? `«${option}» skal stå alene, uten verdi`
        : `«${option}» mangler en verdi`;
    default:
      return null;
  }
}
