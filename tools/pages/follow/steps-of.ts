/** What a page tells its reader to write: these lines into that file, below a line of it; into a new file where there is none. */
export type Step = { path: string; below?: string; lines: readonly string[] }

const NEW = /\ba new file, `([^`]+)`/i
const BELOW = /(?:`([^`]+)`,\s+)?below the line\s+`([^`]+)`/i
const BLOCK = /^( *)```(?:ts|tsx|graphql|sql|csv)\n([\s\S]*?)\n\1```$/gm

/**
 * The blocks of code of a page, each with the file and the place the sentences before it name: "`path`, below the line `…`:", "below the line
 * `…`:" for another place of the same file, "a new file, `path`:".
 *
 * @throws when a block has no place
 */
export function stepsOf(page: string): Step[] {
  let [path, end] = ['', 0]
  return [...page.matchAll(BLOCK)].map(([whole, indent = '', code = ''], at, all) => {
    const before = page.slice(end, all[at]!.index)
    end = all[at]!.index + whole.length
    const fresh = NEW.exec(before)?.[1]
    const [, named, below] = BELOW.exec(before) ?? []
    path = fresh ?? named ?? path
    if (!path || Boolean(fresh) === Boolean(below)) throw new Error(`nobody says where this goes:\n${code}`)
    return { path, below, lines: code.split('\n').map((line) => line.slice(indent.length)) }
  })
}
