/**
 * The file of a worker, named without its ending. From source it is a .ts file beside `here`, the starting module's
 * `import.meta.url`; in a bundle it stands there as .js.
 */
export const workerFile = (name: string, here: string): URL =>
  new URL(`./${name}.${here.endsWith('.ts') ? 'ts' : 'js'}`, here);
