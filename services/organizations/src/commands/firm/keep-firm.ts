import { subjectOf } from '@gongshi/domain-kit'
import type { ServiceFirm } from '../../domain/firm/firm.ts'
import { sameRecord } from '../../domain/same-record.ts'
import type { Context } from '../context.ts'

/** Keeps a service firm as a source tells it. */
export async function keepFirm(
  { store, clock, actor }: Context,
  firm: ServiceFirm,
): Promise<'loaded' | 'unchanged'> {
  return store.transaction(async (tx) => {
    const [kept] = await tx.firms.byCodes([firm.uscc])
    if (kept && sameRecord(kept, firm)) return 'unchanged'
    await tx.firms[kept ? 'amend' : 'add'](firm, { at: await tx.now(clock), by: subjectOf(actor) })
    return 'loaded'
  })
}
