import type { Uscc } from '@gongshi/domain-kit'
import { isStanding, type Liquidation } from '../../domain/liquidation/liquidation.ts'
import { verbs } from '../../domain/liquidation/verbs.ts'
import type { Store } from '../../store/store.ts'
import { organizationItself } from '../organization/organization-itself.ts'

/** A verb about the liquidation of a body, which is held. */
export const liquidationVerb = <Input extends { uscc: Uscc }>() =>
  organizationItself<keyof typeof verbs, Input, Liquidation>(verbs, {
    keep: (tx, liquidation, { now }) =>
      liquidation.version === 1 ? tx.liquidations.add(liquidation) : tx.liquidations.keep(liquidation, now),
    trail: ({ id, version, uscc, openedOn, noticedOn, endedOn }) => ({
      aggregateType: 'liquidation',
      aggregateId: id,
      version,
      change: {
        uscc,
        openedOn: String(openedOn),
        ...(noticedOn ? { noticedOn: String(noticedOn) } : {}),
        ...(endedOn ? { endedOn: String(endedOn) } : {}),
      },
    }),
  })

/** The liquidation of a body that stands, if one does. */
export async function standingOf(tx: Store, uscc: Uscc): Promise<Liquidation | undefined> {
  const last = await tx.liquidations.lastOf(uscc)
  return last && isStanding(last) ? last : undefined
}
