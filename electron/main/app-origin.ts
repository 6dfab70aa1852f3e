/** A scheme of our own instead of file:, so that the window has one origin and no way to the disk. */
export const appScheme = 'app';
export const appOrigin = `${appScheme}://fordel`;
