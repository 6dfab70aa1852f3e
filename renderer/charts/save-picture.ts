import { download } from '../components/download.ts';

/** Twice the size of the drawing: sharp in print. */
const density = 2;

/** The picture as a PNG on white. Rejects where the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * density;
    canvas.height = image.naturalHeight * density;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Hands a file that was made here to the user. */
export function saveAs(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  download(address, name);
  // The download has begun when the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** «Vi anbefaler 140 for Trondheim» as a name for a file. */
export const fileName = (title: string, extension: string): string =>
  `${title
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)}.${extension}`;
