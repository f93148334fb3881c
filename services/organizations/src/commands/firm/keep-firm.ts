import { accepted, type Outcome } from '@gongshi/domain-kit'
import type { DivisionHistory } from '../../domain/division/division-history.ts'
import { enterFirm } from '../../domain/firm/enter-firm.ts'
import type { ServiceFirm } from '../../domain/firm/firm.ts'
import type { Context } from '../context.ts'
import { keepRecord } from '../keep-record.ts'

/** A firm as a source tells it, and the facts that source knows. */
export type ToldFirm = { firm: ServiceFirm; knows: readonly string[] }

/** Keeps a service firm as a source tells it, or tells every rule it breaks; a fact the source does not know stays as it is kept. */
export async function keepFirm(
  acting: Context,
  { firm, knows }: ToldFirm,
  divisions: DivisionHistory,
): Promise<Outcome<'loaded' | 'unchanged'>> {
  return acting.store.transaction(async (store) => {
    const [kept] = await store.firms.byCodes([firm.uscc])
    const outcome = enterFirm({ firm, kept, actor: acting.actor, divisions })
    if (!outcome.ok) return outcome
    const isSynthetic = kept && !knows.includes('isSynthetic') ? kept.isSynthetic : firm.isSynthetic
    const known = async () => ({ kept, register: store.firms })
    return accepted(await keepRecord({ ...acting, store }, { ...firm, isSynthetic }, known))
  })
}
