/** An opaque name for a file or folder on this machine. The window never sees a path. */
export type FileToken = string & { readonly __file: unique symbol };
