import { accepted, type Outcome, subjectOf } from '@gongshi/domain-kit'
import { check } from '../../domain/check.ts'
import { sameRecord } from '../../domain/same-record.ts'
import { lowerOnlyWithDocument, type ThresholdPolicy } from '../../domain/threshold/threshold-policy.ts'
import type { Context } from '../context.ts'

/** Keeps an entry threshold as a source tells it; a local value below the law's only with its document (S22). */
export const keepThreshold = (
  { store, clock, actor }: Context,
  policy: ThresholdPolicy,
): Promise<Outcome<'loaded' | 'unchanged'>> =>
  store.transaction(async (tx) => {
    const fit = check([lowerOnlyWithDocument], policy)
    if (!fit.ok) return fit
    const kept = await tx.thresholds.byId(policy.id)
    if (kept && sameRecord(kept, policy)) return accepted('unchanged')
    const at = await tx.now(clock)
    await tx.thresholds[kept ? 'amend' : 'add'](policy, { at, by: subjectOf(actor) })
    await tx.audit({
      at,
      actor,
      command: 'keep-threshold',
      aggregateType: 'threshold-policy',
      aggregateId: policy.id,
      version: kept ? 2 : 1,
      change: { legal: policy.legal, local: policy.local, policyDocument: policy.policyDocument ?? null },
    })
    return accepted('loaded')
  })
