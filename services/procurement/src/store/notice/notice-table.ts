import type { Instant } from '@gongshi/domain-kit'
import type { SqlRow } from '@gongshi/service-kit'
import type { AdvanceNotice, EarlierDeadline, Span, Suspension } from '../../domain/notice/notice.ts'
import { serviceGroupOf } from '../../domain/project/service-group.ts'
import { civilDate, instant, json, text, whole, word } from '../table/codecs.ts'
import { as, type Columns, table } from '../table/table.ts'

/** A notice as its row says it: its policy by fingerprint. */
export type NoticeRow = Omit<AdvanceNotice, 'policy'> & { policyId: string }

const columns: Columns<NoticeRow> = {
  id: as(text, 'id'),
  projectId: as(text, 'project_id'),
  noticeNo: as(text, 'notice_no'),
  version: as(whole, 'version'),
  revision: as(whole, 'revision'),
  state: as(word(), 'state'),
  title: as(text, 'title'),
  purchaserUscc: as(word(), 'purchaser_uscc'),
  divisionCode: as(text, 'division_code'),
  serviceCode: as(text, 'service_code'),
  budgetFen: as(whole, 'budget_fen'),
  contentHash: as(text, 'content_hash'),
  policyId: as(text, 'policy_id'),
  publishedAt: as(instant, 'published_at'),
  publishedBy: as(text, 'published_by'),
  changedAt: as(instant, 'changed_at'),
  countedFromOn: as(civilDate, 'counted_from_on'),
  firstCountedOn: as(civilDate, 'first_counted_on'),
  consumedDays: as(whole, 'consumed_days'),
  ranBefore: as(json<readonly Span[]>({ firstOn: 'date', lastOn: 'date' }), 'ran_before'),
  closesOn: as(civilDate, 'closes_on'),
  closesAt: as(instant, 'closes_at'),
  remindAt: as(instant, 'remind_at'),
  remindedAt: as(instant, 'reminded_at'),
  suspension: as(
    json<Suspension>({ at: 'instant', endsOn: 'date', endsAt: 'instant', liftedAt: 'instant' }),
    'suspension',
  ),
  earlierDeadline: as(
    json<EarlierDeadline>({ closesOn: 'date', closesAt: 'instant', remindAt: 'instant' }),
    'earlier_deadline',
  ),
  closedAt: as(instant, 'closed_at'),
  supersededById: as(text, 'superseded_by_id'),
  withdrawn: as(json<{ at: Instant; reason: string }>({ at: 'instant' }), 'withdrawn'),
}

/** Table `notice`. */
export const noticeTable = table<NoticeRow>(
  'notice',
  columns,
  ({ serviceCode }): SqlRow => ({
    service_group: serviceGroupOf(serviceCode),
  }),
)
