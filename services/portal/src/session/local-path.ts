/** Any place that is no other place: only what stays there is this board's. */
const here = 'http://board.invalid'

/**
 * A path of this board as a browser would read it; anything that a browser would take for another place, and anything
 * with a control character, leads to the desk.
 */
export const localPath = (path: string): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (!path.startsWith('/') || /[\u0000-\u001f\u007f]/.test(path)) return desk
  const read = URL.parse(path, here)
  if (read?.origin !== here || /^\/[/\\]/.test(read.pathname)) return desk
  if (/%(?:[01][0-9a-f]|7f)/i.test(read.pathname)) return desk
  return `${read.pathname}${read.search}`
}

const desk = '/zh/desk'
