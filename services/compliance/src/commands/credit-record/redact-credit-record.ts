import { accepted, civilDateOf, type Outcome, refused } from '@gongshi/domain-kit'
import type { CreditRecord } from '../../domain/credit-record/credit-record.ts'
import { knowsOf } from '../../domain/credit-record/knows-of.ts'
import { mayRedact, redactRecord } from '../../domain/credit-record/redact-record.ts'
import { actorName } from '../actor-name.ts'
import type { Context } from '../context.ts'

export type RedactCreditRecord = { id: string; version: number; publicText: string; reason: string }

/** An approver takes out of a record's public text what should not stand there, in the penalty it tells of, too. */
export async function redactCreditRecord(
  { store, clock, actor }: Pick<Context, 'store' | 'clock' | 'actor'>,
  { id, version, publicText, reason }: RedactCreditRecord,
): Promise<Outcome<CreditRecord>> {
  return store.transaction(async (tx) => {
    const at = await tx.now(clock)
    const record = await tx.records.hold(id)
    if (!record || !knowsOf(actor, record, civilDateOf(at))) return refused(noSuchRecord)
    if (mayRedact(actor, record) && record.version !== version) return refused(changedSince(version, record))
    const redacted = redactRecord({ record, publicText, reason, actor })
    if (!redacted.ok) return redacted
    const stamp = { at, by: actorName(actor) }
    await tx.records.redact(redacted.value, stamp)
    await tx.penalties.redactGround(record, { publicGround: publicText, stamp })
    await tx.audit({
      at,
      actor,
      command: 'redact-credit-record',
      aggregateType: 'credit-record',
      aggregateId: id,
      version: redacted.value.version,
      change: { reason },
    })
    await tx.announce({
      name: 'credit-record.redacted.v1',
      aggregateId: id,
      aggregateVersion: redacted.value.version,
      occurredAt: at,
      body: { recordId: id, uscc: record.uscc },
    })
    return accepted(redacted.value)
  })
}

const noSuchRecord = {
  code: 'NOT_FOUND' as const,
  field: ['input', 'id'],
  basis: { rule: 'R-25' },
  message: { zh: '没有这条信用信息。', en: 'There is no such credit record.' },
}

const changedSince = (seen: number, { version }: CreditRecord) => ({
  code: 'VERSION_CONFLICT' as const,
  field: ['input', 'version'],
  basis: { rule: 'OPTIMISTIC_LOCK' },
  message: {
    zh: `记录已被他人修改（您看到第 ${seen} 版，现为第 ${version} 版），请重新读取后再办理。`,
    en: `Somebody changed the record since you read it (you saw version ${seen}, it is ${version}): read it again, then decide.`,
  },
})
