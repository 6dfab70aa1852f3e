/** The names of the folders among what was dropped: they look like files until they are read. */
export const droppedFolders = (transfer: DataTransfer | null): readonly string[] =>
  [...(transfer?.items ?? [])].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry?.isDirectory === true ? [entry.name] : [];
  });
