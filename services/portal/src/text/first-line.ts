import { isolate, oneLine } from './isolate.ts'

/** So many characters tell what a text is about. */
const LONGEST = 60

/** The first line of a text that says anything, short enough for a row. */
export const firstLine = (text: string): string => {
  const line = isolate(text)
    .split(/\r?\n/)
    .map(oneLine)
    .find((one) => one !== '')
  const signs = [...(line ?? '')]
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : signs.join('')
}
