import { z } from 'zod'
import { row } from '../row.ts'
import { id, localDate, uscc } from '../shapes.ts'

/** Who may act for whom, and for how long. */
const delegation = z.object({
  delegationId: id,
  principalUscc: uscc,
  delegateUscc: uscc,
  mode: z.enum(['ENTRUST', 'DEVOLVE']),
  validFrom: localDate,
  validTo: localDate.optional(),
})

/** Of one annual report: whose, and on which year. */
const selfAssessment = z.object({ assessmentId: id, uscc, year: z.int(), edition: z.int() })
const annualReport = z.object({ reportId: id, uscc, year: z.int() })

/** Of one thing an organization owes the public. */
const disclosure = z.object({ disclosureId: id, uscc, item: z.string() })

/** Of what an association passes on to an agency; which member asks is not told. */
const appeal = z.object({ appealId: id, uscc, addresseeUscc: uscc })

/** Of what was said about an organization; neither who said it nor what is told. */
const supervision = z.object({
  supervisionId: id,
  uscc,
  channel: z.enum(['SUPERVISOR', 'MEMBER', 'PUBLIC']),
})
/** Of what an association adopted to regulate its industry: whose, and of which kind. */
const selfRegulation = z.object({ documentId: id, uscc, kind: z.string() })

/** What organizations announces. */
export const organizationEvents = {
  'organization.registered.v1': row(
    'organizations',
    ['compliance'],
    z.object({ uscc, status: z.string(), divisionCode: z.string(), registeredOn: localDate.optional() }),
  ),
  'organization.status-changed.v1': row(
    'organizations',
    ['compliance'],
    z.object({ uscc, from: z.string(), to: z.string(), changedOn: localDate }),
  ),
  'organization.changed.v1': row(
    'organizations',
    [],
    z.object({ uscc, items: z.array(z.string()), applicationId: id, changedOn: localDate }),
  ),
  'organization.legacy-linked.v1': row('organizations', [], z.object({ legacyId: id, uscc })),
  // the agencies' names are public, and who hears of them asks nobody
  'agency.succeeded.v1': row(
    'organizations',
    ['procurement'],
    z.object({
      fromUscc: uscc,
      toUscc: uscc,
      toName: z.string().max(200),
      toDivision: z.string(),
      effectiveOn: localDate,
    }),
  ),
  'delegation.published.v1': row('organizations', [], delegation),
  'delegation.took-effect.v1': row('organizations', [], delegation),
  'delegation.expired.v1': row('organizations', [], delegation),
  'delegation.revoked.v1': row('organizations', [], delegation),
  'disclosure.published.v1': row('organizations', [], disclosure),
  'disclosure.overdue.v1': row('organizations', [], disclosure),
  'appeal.sent.v1': row('organizations', [], appeal),
  'appeal.replied.v1': row('organizations', [], appeal),
  'appeal.overdue.v1': row('organizations', [], appeal),
  'supervision.recorded.v1': row('organizations', [], supervision),
  'supervision.replied.v1': row('organizations', [], supervision),
  'supervision.overdue.v1': row('organizations', [], supervision),
  'supervision.answered.v1': row('organizations', [], supervision),
  'supervision.dismissed.v1': row('organizations', [], supervision),
  'supervision.withdrawn.v1': row('organizations', [], supervision),
  // enforcement is told of a lead, and under which id; the words stay where they were written
  'supervision.escalated.v1': row(
    'organizations',
    ['compliance'],
    z.object({ supervisionId: id, leadId: id, uscc, divisionCode: z.string() }),
  ),
  'self-assessment.published.v1': row('organizations', [], selfAssessment.extend({ isLate: z.boolean() })),
  'self-assessment.missed.v1': row('organizations', [], selfAssessment),
  'self-regulation.held.v1': row('organizations', [], selfRegulation),
  'self-regulation.published.v1': row('organizations', [], selfRegulation),
  'self-regulation.refused.v1': row('organizations', [], selfRegulation),
  'self-regulation.overdue.v1': row('organizations', [], selfRegulation),
  'self-regulation.ended.v1': row('organizations', [], selfRegulation),
  'annual-report.filed.v1': row('organizations', [], annualReport.extend({ isLate: z.boolean() })),
  'annual-report.missed.v1': row('organizations', [], annualReport),
  'annual-report.reviewed.v1': row('organizations', [], annualReport.extend({ conclusion: z.string() })),
}
