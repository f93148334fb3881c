import {
  accepted,
  type CivilDate,
  civilDateOf,
  type Outcome,
  subjectOf,
  type Uscc,
} from '@gongshi/domain-kit'
import type { DelegationTerms } from '../../domain/delegation/delegation.ts'
import { enterDelegation } from '../../domain/delegation/enter-delegation.ts'
import { actingAgencies } from '../../store/agency/acting-agencies.ts'
import type { Context } from '../context.ts'
import { areasNamed } from './areas-named.ts'
import { delegationTrail } from './delegation-trail.ts'

/** A published delegation as a source tells it. */
export type ToldDelegation = Omit<DelegationTerms, 'territory'> & {
  id: string
  principalUscc: Uscc
  territory: readonly string[]
  documentNo: string
  signedOn: CivilDate
  publishedOn: CivilDate
}

/** Keeps a delegation as a source tells it; what is known already stays as people left it. */
export const keepDelegation = (
  { store, clock, actor }: Context,
  { id, principalUscc, territory, documentNo, signedOn, publishedOn, ...terms }: ToldDelegation,
): Promise<Outcome<'loaded' | 'unchanged'>> =>
  store.transaction(async (tx) => {
    const now = await tx.now(clock)
    const [known] = await tx.delegations.byIds([id])
    if (known) return accepted('unchanged')
    const agencies = await actingAgencies(tx, [principalUscc, terms.delegateUscc])
    const principal = agencies.find(({ uscc }) => uscc === principalUscc)
    const { areas, unknown } = await areasNamed(tx, territory, civilDateOf(now))
    const by = subjectOf(actor)
    const entered = enterDelegation({
      id,
      terms: { ...terms, territory: areas },
      principal: principal ?? { uscc: principalUscc, divisionCode: '' },
      delegate: agencies.find(({ uscc }) => uscc === terms.delegateUscc),
      unknownAreas: unknown,
      held: await tx.delegations.heldFastBy(principalUscc),
      by,
      now,
      signed: { on: signedOn, documentNo },
      publishedOn,
    })
    if (!entered.ok) return entered
    await tx.delegations.add(entered.value)
    await tx.audit([{ at: now, actor, command: 'keep-delegation', ...delegationTrail(entered.value) }])
    return accepted('loaded')
  })
