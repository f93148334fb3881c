import type { Instant } from '@gongshi/domain-kit'
import { figureTold, type ToldPolicy } from '../../domain/policy/figure-told.ts'
import type { Store } from '../../store/store.ts'

/** Keeps a figure of policy this room goes by; rows it does not go by are none of its business. */
export async function hearPolicy(tx: Store, told: ToldPolicy, at: Instant): Promise<void> {
  const figure = figureTold(told)
  if (figure) await tx.figures.keep(figure, at)
}
