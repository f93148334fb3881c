import { accepted, civilDateOf, refused, subjectOf } from '@gongshi/domain-kit'
import { type Noun, verbsOf } from '@gongshi/service-kit'
import type { CreditRecord } from '../../domain/credit-record/credit-record.ts'
import { knowsOf } from '../../domain/credit-record/knows-of.ts'
import { redactRecord } from '../../domain/credit-record/redact-record.ts'
import { mayDoRecord, type RecordVerb } from '../../domain/credit-record/verbs.ts'
import type { Store } from '../../store/store.ts'

export type RedactCreditRecord = { id: string; version: number; publicText: string; reason: string }
type RecordAction = Pick<RedactCreditRecord, 'id' | 'version'>
type Held = { record: CreditRecord }
type RecordNoun = Noun<Store, RecordVerb, RecordAction, Held, CreditRecord, object, CreditRecord, undefined>

const records: RecordNoun = {
  hold: async ({ id }, { tx, actor, now }) => {
    const record = await tx.records.hold(id)
    return record && knowsOf(actor, record, civilDateOf(now)) ? accepted({ record }) : refused(noSuchRecord)
  },
  mayDo: mayDoRecord,
  sawIt: ({ record }, { version }) =>
    record.version === version ? accepted(version) : refused(changedSince(version, record)),
  keep: async ({ held, done }, { tx, actor, now: at }) => {
    const stamp = { at, by: subjectOf(actor) }
    await tx.records.redact(done, stamp)
    await tx.penalties.redactGround(held.record, { publicGround: done.publicSummary, stamp })
  },
  trail: ({ done: { id, version }, more: { note } }) => ({
    aggregateType: 'credit-record',
    aggregateId: id,
    version,
    change: note,
  }),
  after: (done) => done,
}

/** An approver takes out of a record's public text what should not stand there, in the penalty it tells of, too. */
export const redactCreditRecord = verbsOf(records)('redactCreditRecord', {
  decide: ({ record }, { publicText, reason }: RedactCreditRecord) =>
    redactRecord({ record, publicText, reason }),
  beside: ({ id, uscc, version }, { now: occurredAt }, { reason }) => ({
    news: [
      {
        name: 'credit-record.redacted.v1',
        aggregateId: id,
        aggregateVersion: version,
        occurredAt,
        body: { recordId: id, uscc },
      },
    ],
    note: { reason },
  }),
})

const noSuchRecord = {
  code: 'NOT_FOUND' as const,
  field: ['id'],
  basis: { rule: 'R-25' },
  message: { zh: '没有这条信用信息。', en: 'There is no such credit record.' },
}

const changedSince = (seen: number, { version }: CreditRecord) => ({
  code: 'VERSION_CONFLICT' as const,
  field: ['version'],
  basis: { rule: 'OPTIMISTIC_LOCK' },
  message: {
    zh: `记录已被他人修改（您看到第 ${seen} 版，现为第 ${version} 版），请重新读取后再办理。`,
    en: `Somebody changed the record since you read it (you saw version ${seen}, it is ${version}): read it again, then decide.`,
  },
})
