import { dataOf } from './ask.ts'
import type { HouseUnderTest } from './open-house.ts'
import { PROJECT, type Project } from './shapes.ts'
import { act, done } from './verbs.ts'

/** Six times no: nothing forbids the purchase. */
export const NOTHING_FORBIDDEN = {
  outsideGovernmentDuty: false,
  reservedToGovernment: false,
  goodsOrWorks: false,
  financing: false,
  recruitmentOrPosts: false,
  otherProhibited: false,
}

let count = 0

/** Groups of the catalogue in turn, so that one test's purchases never look like the split of another's. */
const LEAVES = ['A0302', 'A0404', 'A0508', 'A0605', 'A0901', 'A1204', 'A1403', 'A1502', 'B0210', 'B0304']

/** A draft as any purchaser might write it, CNY 180,000. */
export const aDraft = (over: object = {}) => ({
  title: `居家养老上门服务项目 ${++count}`,
  serviceCode: LEAVES[count % LEAVES.length],
  budgetFen: 18_000_000,
  fiscalYear: 2026,
  method: 'SMALL_DIRECT',
  serviceFrom: '2027-02-01',
  serviceTo: '2028-01-31',
  purpose: '为特殊困难老年人提供上门服务',
  requirements: '每周两次，全年不少于一百户',
  serviceArea: ['440402'],
  beneficiaries: '特殊困难老年人',
  contact: '政府采购科 0756-0000000',
  negativeList: NOTHING_FORBIDDEN,
  ...over,
})

export type Purchaser = 'PUR-1' | 'DIS-X' | 'DIS-D'

/** A project its handler has submitted. */
export async function submitted(
  { ask }: HouseUnderTest,
  over: object = {},
  by: Purchaser = 'PUR-1',
): Promise<Project> {
  const drafted = await done(ask, `${by}:handler`, 'draftProject', aDraft(over))
  return done(ask, `${by}:handler`, 'submitProject', handleOf(drafted))
}

/** A project its approver has approved: READY. */
export async function ready(
  house: HouseUnderTest,
  over: object = {},
  by: Purchaser = 'PUR-1',
): Promise<Project> {
  return done(house.ask, `${by}:approver`, 'approveProject', handleOf(await submitted(house, over, by)))
}

/** A project whose notice was published at that instant; drafting and approval came just before. */
export async function published(
  house: HouseUnderTest,
  at: string,
  over: object = {},
  by: Purchaser = 'PUR-1',
): Promise<Project> {
  await house.clock(at)
  return done(house.ask, `${by}:approver`, 'publishNotice', handleOf(await ready(house, over, by)))
}

/** A material amendment that a handler proposed; the public sees nothing of it. */
export const proposed = ({ ask }: HouseUnderTest, project: Project, change: object): Promise<Project> =>
  done(ask, 'PUR-1:handler', 'proposeAmendment', { ...handleOf(project), reason: '需求调整', ...change })

/** The project as somebody sees it now; the public when nobody is named. */
export async function seen(
  { ask }: HouseUnderTest,
  projectNo: string,
  who: string | null = null,
): Promise<Project> {
  const query = `query ($no: String!) { project(projectNo: $no) { ${PROJECT} } }`
  const { project } = dataOf(await ask<{ project: Project | null }>(who, query, { no: projectNo }))
  if (!project) throw new Error(`${projectNo} is not to be seen`)
  return project
}

/** What every change of a project names: the record and the version last seen. */
export const handleOf = ({ id, version }: Project) => ({ projectId: id, version })

/** Says what a start of procurement was refused with; none when it was allowed. */
export async function startRefusals(
  { ask }: HouseUnderTest,
  project: Project,
  by: Purchaser = 'PUR-1',
): Promise<string[]> {
  const { userErrors } = await act(ask, `${by}:handler`, 'startProcurement', handleOf(project))
  return userErrors.map(({ code }) => code)
}
