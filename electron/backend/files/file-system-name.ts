/** As a name of a file or a folder: what some file system refuses (Windows refuses the most) becomes a hyphen. */
export const fileSystemName = (text: string): string => text.replace(/[\\/:*?"<>|]/g, '-');
