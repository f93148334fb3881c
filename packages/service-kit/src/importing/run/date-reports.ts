import { civilDateOf } from '@gongshi/domain-kit'
import type { Working } from './working.ts'

/** So many at a time. */
const A_BATCH = 100

/**
 * Says of imports that are over how long their rows stay: so many months as the policy of the day they began on says. Until a room knows
 * the figure, nothing of them leaves.
 */
export async function dateReports({
  store,
  reportMonthsOn,
}: Pick<Working, 'store' | 'reportMonthsOn'>): Promise<void> {
  for (const id of await store.imports.undated(A_BATCH)) {
    const run = await store.imports.byId(id)
    const reportMonths = run && (await reportMonthsOn(civilDateOf(run.startedAt)))
    if (!reportMonths) continue
    await store.transaction(async (tx) => {
      const held = await tx.imports.hold(id)
      if (held?.reportMonths === null) await tx.imports.save({ ...held, reportMonths })
    })
  }
}
