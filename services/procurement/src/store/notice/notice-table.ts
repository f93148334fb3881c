import { column, derived, onceOver, over, rowsOf, tableOf } from '@gongshi/service-kit'
import { serviceGroupOf } from '../../domain/ground/service-item.ts'
import type { AdvanceNotice } from '../../domain/notice/notice.ts'

const { id, char, varchar, int, fen, instant, civilDate, json, optional, key } = column

/** A notice as its row says it: its policy by fingerprint. */
export type NoticeRow = Omit<AdvanceNotice, 'policy'> & { policyId: string }

/** Table `notice`. */
export const noticeTable = tableOf<NoticeRow>({
  name: 'notice',
  columns: {
    id: key(id()),
    projectId: id(),
    noticeNo: varchar(48),
    version: int(),
    revision: int(),
    state: varchar(10),
    title: varchar(200),
    purchaserUscc: char(18),
    divisionCode: char(6),
    serviceCode: varchar(16),
    budgetFen: fen(),
    contentHash: char(64),
    policyId: char(64),
    publishedAt: instant(),
    publishedBy: varchar(64),
    changedAt: instant(),
    countedFromOn: civilDate(),
    firstCountedOn: civilDate(),
    consumedDays: int(),
    ranBefore: optional(json({ firstOn: 'date', lastOn: 'date' })),
    closesOn: optional(civilDate()),
    closesAt: optional(instant()),
    remindAt: optional(instant()),
    remindedAt: optional(instant()),
    suspension: optional(json({ at: 'instant', endsOn: 'date', endsAt: 'instant', liftedAt: 'instant' })),
    earlierDeadline: optional(json({ closesOn: 'date', closesAt: 'instant', remindAt: 'instant' })),
    closedAt: optional(instant()),
    supersededById: optional(id()),
    withdrawn: optional(json({ at: 'instant' })),
  },
  beside: { serviceGroup: derived(varchar(4), ({ serviceCode }) => serviceGroupOf(serviceCode)) },
  indices: {
    notice_of_project: onceOver('projectId', 'version'),
    notice_by_no: onceOver('noticeNo'),
    notice_by_end: over('state', 'closesAt', 'id'),
    notice_by_birth: over('state', 'publishedAt', 'id'),
    notice_by_budget: over('state', 'budgetFen', 'id'),
    notice_by_purchaser: over('purchaserUscc', 'state', 'closesAt', 'id'),
    notice_by_group: over('serviceGroup', 'state', 'closesAt', 'id'),
    notice_by_change: over('state', 'changedAt', 'id'),
  },
})

/** Notices as they are read, held and kept. */
export const noticeRows = rowsOf(noticeTable)
