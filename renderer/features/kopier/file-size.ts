const kB = 1000;
const MB = 1_000_000;

/** «640 kB», «3,2 MB»: decimal units, as file managers in Norwegian show them. */
export function fileSize(bytes: number): string {
  if (bytes < MB) return `${Math.ceil(bytes / kB)} kB`;
  return `${(bytes / MB).toFixed(1).replace('.', ',')} MB`;
}
