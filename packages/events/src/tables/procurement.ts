import { z } from 'zod'
import { row } from '../row.ts'
import { id, localDate, version } from '../shapes.ts'

/** What every word about a notice says. */
const notice = z.object({
  noticeId: id,
  projectId: id,
  projectNo: z.string(),
  serviceCode: z.string(),
  version,
})
const closing = notice.extend({ closesOn: localDate })
/** A report or an inquiry may concern a project that has no notice yet. */
const objection = z.object({ objectionId: id, noticeId: id.optional(), projectId: id })
const project = z.object({ projectId: id, projectNo: z.string().optional(), version })

/** What procurement announces. */
export const procurementEvents = {
  'project.submitted.v1': row('procurement', [], project),
  'project.approved.v1': row('procurement', [], project),
  'project.returned.v1': row('procurement', [], project),
  'project.cancelled.v1': row('procurement', [], project),
  'project.single-source-moved.v1': row('procurement', [], project),
  'project.procurement-started.v1': row('procurement', [], project),
  'notice.published.v1': row('procurement', ['catalogue'], closing),
  'notice.amended.v1': row('procurement', ['catalogue'], closing.extend({ material: z.boolean() })),
  'notice.suspended.v1': row('procurement', ['catalogue'], notice.extend({ suspendedOn: localDate })),
  'notice.resumed.v1': row('procurement', ['catalogue'], closing.partial({ closesOn: true })),
  'notice.closed.v1': row('procurement', ['catalogue'], closing),
  'notice.withdrawn.v1': row('procurement', ['catalogue'], notice),
  'notice.deadline-moved.v1': row('procurement', [], closing.extend({ movedFrom: localDate.optional() })),
  'notice.closing-soon.v1': row('procurement', [], closing),
  'objection.raised.v1': row('procurement', [], objection),
  'objection.admitted.v1': row('procurement', [], objection),
  'objection.resolved.v1': row('procurement', [], objection.extend({ upheld: z.boolean() })),
  'objection.reply-due.v1': row('procurement', [], objection),
  'objection.overdue.v1': row('procurement', [], objection),
  'objection.deadline-moved.v1': row('procurement', [], objection),
  'objection.handed-to-finance.v1': row('procurement', [], objection),
  'objection.redacted.v1': row('procurement', [], objection),
}
