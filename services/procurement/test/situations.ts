import { civilDate, type Instant } from '@gongshi/domain-kit'
import type { PendingAmendment } from '../src/domain/amendment/pending-amendment.ts'
import type { ProjectFinding } from '../src/domain/finding/finding.ts'
import { close } from '../src/domain/notice/close.ts'
import type { AdvanceNotice } from '../src/domain/notice/notice.ts'
import { suspend } from '../src/domain/notice/suspend.ts'
import type { Objection } from '../src/domain/objection/objection.ts'
import type { Front } from '../src/domain/project/front.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { aPublished } from './a-notice.ts'
import { aProject, at } from './a-project.ts'
import { anObjection } from './an-objection.ts'
import { calendar2026 } from './calendars.ts'
import { policies } from './policies.ts'

/** A project on the desk with what lies beside it; whoever stands before it comes later. */
export type Situation = Omit<Front, 'actor' | 'objections'> & { objections: readonly Objection[] }

const now = at('2026-03-05T10:00:00+08:00')
const deed = { by: 'PUR-1:approver2', at: now }
const ground = { calendar: calendar2026, lostDays: [] }
const large = { aboveLimit: true, budgetFen: 150_000_000, method: 'OPEN_TENDER' } as const
const funded = { evaluationRequired: true }
const finding: ProjectFinding = { id: 'f-1', field: 'title', passage: '仅限社会组织', restrictions: ['FORM'] }
const owed = [{ objectionId: 'objection-1', at: now, reason: '异议成立' }]
const approved = {
  editors: [],
  drafters: ['PUR-1:handler'],
  purchaserApproval: { by: 'PUR-1:approver', at: now },
}

const draft = (changes: Partial<ProcurementProject> = {}): Situation => ({
  project: aProject(changes),
  objections: [],
  now,
})

const open = (
  changes: Partial<ProcurementProject> = {},
  objections: readonly Objection[] = [],
): Situation => ({
  ...aPublished(at('2026-03-02T09:30:00+08:00'), { ...approved, ...changes }),
  objections,
  now,
})

/** The same once its notice has closed, so many days before. */
const closed = (
  changes: Partial<ProcurementProject> = {},
  days = 1,
  objections: readonly Objection[] = [],
): Situation => {
  const { project, notice } = aPublished(at('2026-03-02T09:30:00+08:00'), { ...approved, ...changes })
  const moment = notice.closesAt!.add({ hours: 24 * days })
  const pair = close({ project, notice }, notice.closesAt!)!
  return { ...pair, objections, now: moment }
}

const suspended = (
  by: 'FINANCE' | 'OBJECTION',
  changes: Partial<ProcurementProject> = {},
  objections: readonly Objection[] = [],
): Situation => {
  const { project, notice } = open(changes)
  const stopped = suspend({ project, notice: notice!, by, reason: '核查', policies, ground, now })
  if (!stopped.ok) throw new Error(JSON.stringify(stopped.refusals))
  const { project: halted, notice: still } = stopped.value
  return { project: halted, notice: still, objections, now }
}

const amendment = (changes: Partial<PendingAmendment> = {}): Partial<ProcurementProject> => ({
  pendingAmendment: {
    proposedAt: now,
    drafters: ['PUR-1:handler'],
    reason: '调整',
    amendment: { title: '社区养老服务（调整）' },
    answersObjectionIds: [],
    needsFinance: false,
    ...changes,
  },
})
const blocking = [anObjection({ state: 'ADMITTED', isBlocking: true })]
const earlier = (closesAt: Instant): Situation => {
  const { notice, ...rest } = open()
  const earlierDeadline = { closesOn: civilDate('2026-03-16'), closesAt, because: '日历更正' }
  return { ...rest, notice: { ...notice!, earlierDeadline } satisfies AdvanceNotice }
}
const retirement = { retiredFrom: civilDate('2026-12-01'), announcedAt: now, replacedBy: [] }

/** A service that can still be bought once the first time for starting is over. */
const later = { serviceFrom: civilDate('2026-12-01'), serviceTo: civilDate('2027-11-30') }

/** Where a project can stand when somebody opens it, one thing at a time. */
export const situations: Readonly<Record<string, Situation>> = {
  'a draft': draft(),
  'a draft both wrote': draft({ editors: ['PUR-1:handler', 'PUR-1:approver'] }),
  submitted: draft({ state: 'SUBMITTED' }),
  'submitted, written by somebody with both posts': draft({ state: 'SUBMITTED', editors: ['PUR-1:both'] }),
  'submitted by a bureau that is finance as well': draft({
    ...large,
    ...funded,
    state: 'SUBMITTED',
    editors: ['PUR-1:both-offices'],
  }),
  'approved by a bureau that is finance as well': draft({
    ...large,
    ...funded,
    state: 'SUBMITTED',
    purchaserApproval: { by: 'PUR-1:both-offices', at: now },
  }),
  'submitted above the limit': draft({ ...large, ...funded, state: 'SUBMITTED' }),
  'submitted above the limit, a passage not answered': draft({
    ...large,
    ...funded,
    state: 'SUBMITTED',
    findings: [finding],
  }),
  'submitted above the limit, the passage justified': draft({
    ...large,
    ...funded,
    state: 'SUBMITTED',
    findings: [{ ...finding, answer: 'JUSTIFIED', reason: '依法' }],
  }),
  'submitted above the limit, approved by the purchaser': draft({
    ...large,
    ...funded,
    state: 'SUBMITTED',
    purchaserApproval: deed,
  }),
  'submitted above the limit, approved by finance': draft({
    ...large,
    ...funded,
    state: 'SUBMITTED',
    financeApproval: { by: 'FIN-1:approver', at: now },
  }),
  ready: draft({ state: 'READY', ...approved }),
  'ready above the limit': draft({ ...large, ...funded, state: 'READY', ...approved }),
  'ready above the limit, its intention public': draft({
    ...large,
    ...funded,
    state: 'READY',
    ...approved,
    intentionPublishedAt: now,
  }),
  'ready, its only supplier not named': draft({ state: 'READY', ...approved, mustPublishSingleSource: true }),
  'ready, its item retiring': draft({ state: 'READY', ...approved, retirement }),
  open: open(),
  'open, an amendment waiting': open(amendment()),
  'open, an amendment of somebody with both posts waiting': open(amendment({ drafters: ['PUR-1:both'] })),
  'open, an amendment approved by the purchaser': open(amendment({ purchaserApproval: deed })),
  'open, a pending amendment beside an objection': open(amendment(), [anObjection()]),
  'open, an earlier end': earlier(at('2026-03-17T00:00:00+08:00')),
  'open, an earlier end that has passed': earlier(at('2026-03-04T00:00:00+08:00')),
  'open, its item retiring': open({ retirement }),
  'open, the retirement confirmed': open({
    retirement: { ...retirement, confirmed: { ...deed, reason: '可' } },
  }),
  'open, its end past and no timer yet': { ...open(), now: at('2026-03-18T00:00:01+08:00') },
  'suspended by finance': suspended('FINANCE'),
  'suspended by finance, a correction owed': suspended('FINANCE', { correctionDue: owed }),
  'suspended by finance, an objection undecided': suspended('FINANCE', {}, blocking),
  'suspended by finance, an amendment waiting': suspended('FINANCE', amendment()),
  'suspended for an objection that is undecided': suspended('OBJECTION', {}, blocking),
  'suspended for an objection that was dismissed': suspended('OBJECTION'),
  'suspended for an objection that was upheld': suspended('OBJECTION', { correctionDue: owed }),
  'suspended, undecided, an amendment waiting': suspended('OBJECTION', amendment(), blocking),
  closed: closed(),
  'closed, an objection undecided': closed({}, 1, [anObjection()]),
  'closed, a form to be put right': closed({}, 1, [anObjection({ state: 'REJECTED_FORM' })]),
  'closed, a correction owed': closed({ correctionDue: owed }),
  'closed, a correction owed and drafted': closed({ correctionDue: owed, ...amendment() }),
  'closed, money of last year': closed({ fiscalYear: 2025 }),
  'closed, money of last year carried over': closed({ fiscalYear: 2025, carriedOverTo: 2026 }),
  'closed, beyond its line': closed({ approvedLineFen: 1_000, isLineConfirmed: true }),
  'closed, its intention not public': closed({ ...large, ...funded }),
  'closed, its only supplier not named': closed({ mustPublishSingleSource: true }),
  'closed for 181 days': closed(later, 181),
  'closed for 181 days, a correction owed': closed({ ...later, correctionDue: owed }, 181),
  procuring: draft({ state: 'PROCURING', ...approved }),
  cancelled: draft({ state: 'CANCELLED' }),
}
