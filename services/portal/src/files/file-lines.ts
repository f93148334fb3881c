/** A file as a form carries it on: its id and its name on one line. */
export type FileLine = { id: string; name: string }

/** Files as the value of one field, a line each. */
export const fileLines = (files: readonly FileLine[]): string =>
  files.map(({ id, name }) => `${id} ${name}`).join('\n')

/** The files of such a value. */
export const filesIn = (lines: string | undefined): FileLine[] =>
  (lines ?? '')
    .split(/\r?\n/)
    .map((line) => /^([\w-]{36}) (.+)$/.exec(line.trim()))
    .flatMap((found) => (found ? [{ id: found[1]!, name: found[2]! }] : []))

/** Whether the same documents stand there in other formats and nothing else changed, as far as their names tell; the room decides. */
export const areOnlyReformatted = (was: string | undefined, is: string | undefined): boolean => {
  const [before, after] = [filesIn(was), filesIn(is)]
  return (
    before.length === after.length &&
    before.every(({ id, name }, at) => id === after[at]?.id || isReformatted(name, after[at]?.name ?? ''))
  )
}

const isReformatted = (was: string, is: string): boolean => stem(was) === stem(is) && was !== is
const stem = (name: string): string => name.replace(/\.[^.]+$/, '')
