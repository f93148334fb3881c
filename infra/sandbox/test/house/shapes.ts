/** What the tests ask for and get: the part of the contract's project they look at. */
export type UserError = {
  code: string
  message: string
  field: string[] | null
  basis: { rule: string; article: string | null } | null
}

export type Notice = {
  id: string
  noticeNo: string
  version: number
  state: string
  publishedAt: string | null
  closesOn: string | null
  closesAt: string | null
  consumedDays: number
  contentHash: string
  errata: { at: string; field: string; before: string | null; after: string | null }[]
}

export type Objection = {
  id: string
  version: number
  kind: string
  state: string
  replyDueOn: string | null
  replyDueUnknown: boolean | null
  correctByOn: string | null
  handedToFinanceAt: string | null
  isOverdue: boolean
  grounds: string
  outcome: string | null
}

export type Project = {
  id: string
  version: number
  projectNo: string
  title: string
  state: string
  budget: { amountFen: number; text: string }
  currentNotice: Notice | null
  notices: Notice[]
  objections: Objection[]
  timeline: { at: string; due: string | null; event: string; text: string }[]
}

export type ProjectAnswer = {
  project: Project | null
  objection?: Objection | null
  receipt?: string | null
  userErrors: UserError[]
  warnings: UserError[]
}

const NOTICE =
  'id noticeNo version state publishedAt closesOn closesAt consumedDays contentHash errata { at field before after }'
const OBJECTION =
  'id version kind state replyDueOn replyDueUnknown correctByOn handedToFinanceAt isOverdue grounds outcome'

export const PROJECT = `id version projectNo title state budget { amountFen text }
  currentNotice { ${NOTICE} } notices { ${NOTICE} } objections { ${OBJECTION} } timeline { at due event text }`

export const ERRORS = 'code message field basis { rule article }'
export { OBJECTION as OBJECTION_FIELDS }
