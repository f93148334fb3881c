import { theBoard } from './board.ts'
import { ORGANIZATION } from './board-city.ts'
import { PLAIN } from './board-projects.ts'

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Every kind of page the public reads, by a name for the test's title; paths come after the language. */
export const PUBLIC_PAGES = {
  home: () => '',
  search: () => `/search?q=${encodeURIComponent('珠海')}`,
  notices: () => '/notices',
  notice: () => projectPath(PLAIN),
  organization: () => `/organizations/${ORGANIZATION}`,
  catalogue: () => '/catalogue',
  statistics: () => '/statistics',
  about: () => '/about',
} as const

export const PUBLIC_PAGE_NAMES = Object.keys(PUBLIC_PAGES) as (keyof typeof PUBLIC_PAGES)[]

/** The address of a public page in a language. */
export const addressOf = async (language: Language, page: keyof typeof PUBLIC_PAGES): Promise<string> =>
  `/${language}${await PUBLIC_PAGES[page]()}`

/** Where the project of this title is, after the language. */
export async function projectPath(title: string): Promise<string> {
  const known = projects.get(title) ?? (await askForProject(title))
  projects.set(title, known)
  return `/projects/${known}`
}

const projects = new Map<string, string>()

async function askForProject(title: string): Promise<string> {
  const query =
    'query ($text: String!) { projects(filter: { text: $text }, first: 100) { edges { node { projectNo title } } } }'
  const answer = await fetch(theBoard().graph, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { text: title.slice(0, 8) } }),
  })
  const { data } = (await answer.json()) as Found
  const found = data?.projects.edges.find(({ node }) => node.title === title)
  if (!found) throw new Error(`no project is called ${title}`)
  return found.node.projectNo
}

type Found = { data?: { projects: { edges: { node: { projectNo: string; title: string } }[] } } }
