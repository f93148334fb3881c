import { confirmed, handInAs } from '@gongshi/sandbox/test'
import { isolate } from '../../src/text/isolate.ts'
import { asker } from '../desk/asker.ts'
import { theBoard } from './board.ts'
import { DELEGATION, ORGANIZATION, SUPPLIER } from './board-city.ts'
import { PLAIN } from './board-projects.ts'

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Every kind of page the public reads, by a name for the test's title; paths come after the language. */
export const PUBLIC_PAGES = {
  home: () => '',
  search: () => `/search?q=${encodeURIComponent('珠海')}`,
  notices: () => '/notices',
  notice: () => projectPath(PLAIN),
  objection: () => objectionPath(),
  receipt: () => '/receipt',
  organizations: () => '/organizations',
  legacyOrganizations: () => '/legacy-organizations',
  legacyOrganization: () => legacyPath(),
  agencies: () => '/agencies',
  registrations: () => '/registrations',
  registrationDocuments: () => '/registrations/documents',
  delegations: () => '/delegations',
  delegation: () => `/delegations/${DELEGATION}`,
  disclosures: () => '/disclosures',
  appeals: () => '/appeals',
  supervision: () => '/supervision',
  supervise: () => `/organizations/${ORGANIZATION}/supervise`,
  selfRegulation: () => '/self-regulation',
  structure: () => '/structure',
  registerFeed: () => '/register-feed',
  annualReports: () => '/annual-reports',
  selfAssessments: () => '/self-assessments',
  credit: () => '/credit',
  penalties: () => '/penalties',
  organization: () => `/organizations/${ORGANIZATION}`,
  enterprise: () => supplierPath(),
  catalogue: () => '/catalogue',
  statistics: () => '/statistics',
  outages: () => '/outages',
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

/** Where the row without a code of the fixtures is. */
async function legacyPath(): Promise<string> {
  legacy ??= ask<FoundRows>('{ legacyOrganizations(text: "社证字第0123号") { edges { node { id } } } }', {})
  const { legacyOrganizations } = await legacy
  return `/legacy-organizations/${legacyOrganizations.edges[0]!.node.id}`
}

type FoundRows = { legacyOrganizations: { edges: { node: { id: string } }[] } }
let legacy: Promise<FoundRows> | undefined

/** Where an inquiry about the plain notice is; somebody asks one when nobody has. */
async function objectionPath(): Promise<string> {
  inquiry ??= anInquiry()
  return `/objections/${await inquiry}`
}

/** Asked once, however many ask at the same time: the same inquiry twice is refused. */
let inquiry: Promise<string> | undefined

async function anInquiry(): Promise<string> {
  const projectNo = (await projectPath(PLAIN)).split('/').at(-1)!
  return (await inquiriesAbout(projectNo))[0]?.id ?? inquire(projectNo)
}

async function inquiriesAbout(projectNo: string) {
  const query = 'query ($no: String!) { project(projectNo: $no) { objections { id kind state } } }'
  const { project } = await ask<{ project: { objections: Row[] } }>(query, { no: projectNo })
  return project.objections.filter(({ kind, state }) => kind === 'INQUIRY' && state === 'RECEIVED')
}

type Row = { id: string; kind: string; state: string }

async function inquire(projectNo: string): Promise<string> {
  const query =
    'mutation ($input: RaiseObjectionInput!) { raiseObjection(input: $input) { objection { id } } }'
  const input = { projectNo, kind: 'INQUIRY', name: '某某', grounds: '服务人次如何计算？', evidence: [] }
  type Raised = { raiseObjection: { objection: { id: string } } }
  const { raiseObjection } = await confirmed<Raised>(asker(), null, query, input)
  return raiseObjection.objection.id
}

/** Where the supplier is that the board has of its own; it registers itself when it has not. */
export async function supplierPath(): Promise<string> {
  supplier ??= registers()
  await supplier
  return `/enterprises/${SUPPLIER}`
}

/** Registered once, however many ask at the same time; who is registered already is refused and stands. */
let supplier: Promise<void> | undefined

async function registers(): Promise<void> {
  const { graph, dataDir } = theBoard()
  const licenceFileId = await handInAs(
    { urls: { gateway: graph }, dataDir },
    'ENT-1',
    'organizations/licence',
    '营业执照',
  )
  const query =
    'mutation ($input: RegisterEnterpriseInput!) { registerEnterprise(input: $input) { userErrors { code } } }'
  const input = {
    uscc: SUPPLIER,
    name: '珠海示例物业管理有限公司',
    contact: '李经理 0756-0000000',
    licenceFileId,
  }
  await confirmed(asker(), 'ENT-1', query, input)
}

async function ask<Data>(query: string, variables: object): Promise<Data> {
  const answer = await fetch(theBoard().graph, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return ((await answer.json()) as { data: Data }).data
}

async function askForProject(title: string): Promise<string> {
  const query =
    'query ($text: String!) { projects(filter: { text: $text }, first: 100) { edges { node { projectNo title } } } }'
  const data = await ask<Found>(query, { text: isolate(title).slice(0, 8) })
  const found = data.projects.edges.find(({ node }) => node.title === title)
  if (!found) throw new Error(`no project is called ${title}`)
  return found.node.projectNo
}

type Found = { projects: { edges: { node: { projectNo: string; title: string } }[] } }
