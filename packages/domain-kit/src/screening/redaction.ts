/**
 * Whether a text is another with passages taken out, and nothing else done to it: each run of ▇ stands for at least one character.
 *
 * @param before what the public reads now; what is hidden in it stays hidden
 * @source domain specification R-25
 */
export function isRedactionOf(after: string, before: string): boolean {
  const pieces = after.split(/▇+/)
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)]
  if (pieces.length < 2 || !before.startsWith(first) || !before.endsWith(last)) return false
  let at = first.length
  for (const piece of pieces.slice(1, -1)) {
    const found = before.indexOf(piece, at + 1)
    if (found < 0) return false
    at = found + piece.length
  }
  return at + 1 <= before.length - last.length
}
