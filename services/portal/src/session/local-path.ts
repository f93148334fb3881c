/** A path on this board; anything else leads to the desk. */
export const localPath = (path: string): string => (/^\/(?![/\\])[^\r\n]*$/.test(path) ? path : '/zh/desk')
