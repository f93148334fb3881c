/** What a page of documentation names: paths from the top of the tree, files by their own name, links, npm scripts. */
export type Named = {
  paths: readonly string[]
  files: readonly string[]
  links: readonly string[]
  /** Links to a place inside a page, as `page#place`; without a page the place is in this one. */
  places: readonly string[]
  /** Files that the reader makes: not there yet. */
  fresh: readonly string[]
  scripts: readonly string[]
}

/**
 * The names in one page.
 *
 * A path may hold `<words>` that stand for something: they match anything.
 */
export function namesIn(text: string): Named {
  const page = text.replaceAll(NEW_FILE, '')
  const all = (pattern: RegExp, of = page) => [...of.matchAll(pattern)].map(([, name]) => name!)
  return {
    paths: all(/(?<![\w/.<>:-])((?:services|packages|infra|tools|docs)\/[\w.<>*/-]*[\w>*])/g),
    files: all(/`([\w<>./*-]+\.(?:ts|tsx|mjs|graphql|csv|json|yaml|sh|env|sql))`/g),
    links: all(/\]\(([^)#\s]+)[^)]*\)/g).filter((link) => !/^[a-z]+:/.test(link)),
    places: all(/\]\(((?:(?!\w+:)[^)\s#]*)#[^)\s]+)\)/g),
    fresh: all(NEW_FILE, text),
    scripts: all(/npm (?:run )?(?:-s )?(?:run )?(?:-s )?([a-z]+)/g).filter((word) => !OF_NPM.has(word)),
  }
}

/** How a page says that its reader makes a file. */
const NEW_FILE = /\ba new file, `([^`]+)`/gi

/** Words after `npm` that are npm's own, or no command at all. */
const OF_NPM = new Set([
  'install',
  'ci',
  'registry',
  'cache',
  'packages',
  'script',
  'scripts',
  'and',
  'drops',
  'leaves',
  'workspaces',
])
