import { cloneRows } from '@gongshi/testkit'
import type { HouseUnderTest } from '../house/open-house.ts'
import { published } from '../house/projects.ts'
import { act } from '../house/verbs.ts'
import type { Attack } from './attack.ts'
import { refused } from './refused.ts'

const FLOOD = 3_000
/** So often they can be asked for in one question before it costs too much. */
const PASSING = 2
const TOO_MANY = 15
const PUBLISHED_AT = '2026-03-02T09:30:00+08:00'

let projectNo = ''

/** The longest objection there is: five thousand characters and twenty pieces of evidence. */
const longest = (nth: number) => ({
  projectNo,
  kind: 'NOTICE_OBJECTION',
  name: `某${nth}`,
  grounds: `第 ${nth} 件：${'要求过高，限制了竞争。'.repeat(453)}`,
  evidence: Array.from({ length: 20 }, () => '证'.repeat(1_990)),
})

const RAISE =
  'mutation ($input: RaiseObjectionInput!) { raiseObjection(input: $input) { receipt userErrors { code } } }'

/** A project that has been flooded with objections: more of them, and readers of what is there. */
export const manyObjections: Attack = {
  name: 'the longest objections to one project, three thousand there already, and whoever reads them (attack 5)',
  times: 32,
  perSecond: 8,
  prepare: flood,
  blow: async ({ ask, urls }, at) => {
    if (at % 4 === 0) return ask(null, RAISE, { input: longest(at + 1) })
    if (at % 4 === 1) return refused(await ask(null, everyGround(TOO_MANY)))
    if (at % 4 === 2) return ask(null, everyGround(PASSING))
    return (await fetch(`${urls.portal}/zh/projects/${projectNo}`)).text()
  },
}

const everyGround = (times: number): string =>
  `{${Array.from({ length: times }, (_, at) => `a${at}:project(projectNo:"${projectNo}"){objections{grounds}}`).join(' ')}}`

async function flood(house: HouseUnderTest): Promise<void> {
  const project = await published(house, PUBLISHED_AT)
  projectNo = project.projectNo
  const { userErrors } = await act(house.ask, null, 'raiseObjection', longest(0))
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
  const on = { query: (sql: string, values?: unknown[]) => house.rows('procurement', sql, values) }
  const own = { parameters: [project.id], count: FLOOD }
  await cloneRows(on, { ...own, table: 'objection', where: 'project_id = ?' })
  const where = `project_id = ? and event = 'objection.raised'`
  await cloneRows(on, { ...own, table: 'timeline_entry', where })
}
