import { dataOf } from '../house/ask.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { handleOf, seen } from '../house/projects.ts'
import { OBJECTION_FIELDS, type Objection, type Project } from '../house/shapes.ts'
import { act, done, refusals, type Verb } from '../house/verbs.ts'

export type Raised = Objection & { receipt: string }
type Deciding = 'admitObjection' | 'rejectObjectionForm' | 'resolveObjection'

let count = 0

/** Somebody objects to a notice, under a name and in other words each time. */
export async function raised(
  { ask }: HouseUnderTest,
  { projectNo }: Project,
  over: object = {},
): Promise<Raised> {
  const grounds = `公示的服务面积与实际不符，请更正 ${++count}`
  const input = { projectNo, kind: 'NOTICE_OBJECTION', name: '王示例', grounds, ...over }
  const { objection, receipt, userErrors } = await act(ask, null, 'raiseObjection', input)
  if (!objection || !receipt) throw new Error(JSON.stringify(userErrors))
  return { ...objection, receipt }
}

/** An objection as somebody sees it now; the public when nobody is named. */
export async function objectionSeen(
  { ask }: HouseUnderTest,
  { id }: Pick<Objection, 'id'>,
  who: string | null = null,
): Promise<Objection> {
  const query = `query ($id: ID!) { objection(id: $id) { ${OBJECTION_FIELDS} } }`
  return dataOf(await ask<{ objection: Objection }>(who, query, { id })).objection
}

/** The codes with which a decision on an objection was refused; none when it was taken. */
export async function decided(
  house: HouseUnderTest,
  who: string,
  verb: Deciding,
  { of, outcome }: { of: Pick<Objection, 'id'>; outcome: string },
): Promise<string[]> {
  const { id, version } = await objectionSeen(house, of, who)
  const input = { objectionId: id, version, outcome, reason: '经核查，说明如下' }
  return (await act(house.ask, who, verb, input)).userErrors.map(({ code }) => code)
}

/** A material amendment by handler and approver of PUR-1. */
export async function amended(house: HouseUnderTest, project: Project, change: object): Promise<Project> {
  const now = await seen(house, project.projectNo, 'PUR-1:handler')
  const input = { ...handleOf(now), reason: '更正公示内容', ...change }
  const proposed = await done(house.ask, 'PUR-1:handler', 'proposeAmendment', input)
  return done(house.ask, 'PUR-1:approver', 'approveAmendment', handleOf(proposed))
}

/** The codes a verb on a project was refused with, told of its latest version; beside the project's number what else the verb asks. */
export async function told(
  house: HouseUnderTest,
  who: string,
  verb: Verb,
  { projectNo, ...over }: { projectNo: string; [field: string]: unknown },
): Promise<string[]> {
  const now = await seen(house, projectNo, who)
  return refusals(house.ask, who, verb, { ...handleOf(now), ...over })
}

/** The codes with which a start of procurement by PUR-1 is refused now. */
export const startRefused = (house: HouseUnderTest, { projectNo }: Project): Promise<string[]> =>
  told(house, 'PUR-1:handler', 'startProcurement', { projectNo })
