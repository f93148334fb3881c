import type {
  Objection,
  ObjectionFacts,
  ObjectionParty,
  OnceOverdue,
  RunningPeriod,
} from '../../domain/objection/objection.ts'
import { civilDate, instant, json, text, whole, word, yesNo } from '../table/codecs.ts'
import { as, type Columns, table } from '../table/table.ts'

const columns: Columns<Objection> = {
  id: as(text, 'id'),
  version: as(whole, 'version'),
  revision: as(whole, 'revision'),
  projectId: as(text, 'project_id'),
  noticeId: as(text, 'notice_id'),
  purchaserUscc: as(word(), 'purchaser_uscc'),
  divisionCode: as(text, 'division_code'),
  kind: as(word(), 'kind'),
  matter: as(word(), 'matter'),
  state: as(word(), 'state'),
  grounds: as(text, 'grounds'),
  publicGrounds: as(text, 'public_grounds'),
  isBlocking: as(yesNo, 'is_blocking'),
  receivedAt: as(instant, 'received_at'),
  period: as(json<RunningPeriod>({ fromOn: 'date', lateAt: 'instant' }), 'running_period'),
  replyDueOn: as(civilDate, 'reply_due_on'),
  replyDueAt: as(instant, 'reply_due_at'),
  alarmAt: as(instant, 'alarm_at'),
  alarmedAt: as(instant, 'alarmed_at'),
  overdueAt: as(instant, 'overdue_at'),
  onceOverdue: as(
    json<OnceOverdue>({ replyDueOn: 'date', replyDueAt: 'instant', alarmAt: 'instant' }),
    'once_overdue',
  ),
  handedToFinanceAt: as(instant, 'handed_to_finance_at'),
  correctByOn: as(civilDate, 'correct_by_on'),
  correctByAt: as(instant, 'correct_by_at'),
  outcome: as(text, 'outcome'),
  decidedAt: as(instant, 'decided_at'),
  corrections: as(whole, 'corrections'),
}

/** Table `objection`. */
export const objectionTable = table<Objection>('objection', columns)

const { grounds: _grounds, publicGrounds: _publicGrounds, outcome: _outcome, ...factColumns } = columns

/** Table `objection` without its long texts, for whoever judges many and shows none. */
export const objectionFacts = table<ObjectionFacts>('objection', factColumns)

/** Table `objection_party`. */
export const partyTable = table<ObjectionParty>('objection_party', {
  objectionId: as(text, 'objection_id'),
  name: as(text, 'name'),
  evidence: as(json<readonly string[]>(), 'evidence'),
  receiptHash: as(text, 'receipt_hash'),
  matterHash: as(text, 'matter_hash'),
  raisedBy: as(text, 'raised_by'),
})
