import { civilDateOf, type Outcome } from '@gongshi/domain-kit'
import { approveAmendment } from '../src/commands/amendment/approve-amendment.ts'
import { type ProposeAmendment, proposeAmendment } from '../src/commands/amendment/propose-amendment.ts'
import { publishNotice } from '../src/commands/notice/publish-notice.ts'
import { approveProject } from '../src/commands/project/approve-project.ts'
import { draftProject } from '../src/commands/project/draft-project.ts'
import { submitProject } from '../src/commands/project/submit-project.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import type { ProjectTerms } from '../src/domain/project/terms.ts'
import { someTerms } from './a-project.ts'
import { people } from './people.ts'
import type { TestRoom } from './test-room.ts'

/** The accepted record, or a failure that names the reasons. */
export function value<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(outcome.refusals.map(({ code, message }) => `${code}: ${message.en}`).join('; '))
}

/** The codes of a refusal. */
export const codes = (outcome: Outcome<unknown>): string[] =>
  outcome.ok ? [] : outcome.refusals.map(({ code }) => code)

/** What an input says of a project it has just seen. */
export const seen = ({ id, version }: ProcurementProject) => ({ projectId: id, version })

export const drafted = async (room: TestRoom, terms: Partial<ProjectTerms> = {}) =>
  value(await draftProject(room.as(people.handler), { ...someTerms, ...soon(room), ...terms }))

/** Money of the year it is, for a service that begins after any notice of today has run. */
function soon({ clock }: TestRoom): Partial<ProjectTerms> {
  const today = civilDateOf(clock.instant)
  const isInSpring = today.year === 2026 && today.month <= 3
  const later = { serviceFrom: today.add({ days: 90 }), serviceTo: today.add({ days: 300 }) }
  return { fiscalYear: today.year, ...(isInSpring ? {} : later) }
}

export const submitted = async (room: TestRoom, terms: Partial<ProjectTerms> = {}) =>
  value(await submitProject(room.as(people.handler), seen(await drafted(room, terms))))

export const ready = async (room: TestRoom, terms: Partial<ProjectTerms> = {}) =>
  value(await approveProject(room.as(people.approver), seen(await submitted(room, terms))))

/** Drafted, submitted, approved and published, all at the room's present instant. */
export const published = async (room: TestRoom, terms: Partial<ProjectTerms> = {}) =>
  value(await publishNotice(room.as(people.approver), seen(await ready(room, terms))))

/** A handler proposes a material amendment. */
export const proposed = async (
  room: TestRoom,
  project: ProcurementProject,
  amendment: ProposeAmendment['amendment'],
  rest: Partial<Pick<ProposeAmendment, 'reason' | 'answersObjectionIds'>> = {},
) => {
  const input = { ...seen(project), reason: '调整', answersObjectionIds: [], ...rest, amendment }
  return value(await proposeAmendment(room.as(people.handler), input))
}

/** A material amendment, proposed by a handler and approved by an approver. */
export const amended = async (
  room: TestRoom,
  ...change: Parameters<typeof proposed> extends [unknown, ...infer R] ? R : never
) => value(await approveAmendment(room.as(people.approver), seen(await proposed(room, ...change))))

/** The versions of a project's notice, the newest first. */
export const noticesOf = (room: TestRoom, { id }: ProcurementProject) => room.store.notices.ofProjects([id])

/** A project as it is now. */
export async function again(room: TestRoom, { id }: ProcurementProject): Promise<ProcurementProject> {
  const [project] = await room.store.projects.byIds([id])
  return project!
}

/** The names of the events recorded about a project, in order. */
export async function newsOf(room: TestRoom, { id }: ProcurementProject): Promise<string[]> {
  const sql = 'select name from outbox where aggregate_id = ? order by aggregate_version, event_id'
  const rows: { name: string }[] = await room.dataSource.query(sql, [id])
  return rows.map(({ name }) => name)
}
