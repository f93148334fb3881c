import { accepted, civilDateOf, type Outcome, subjectOf, type Uscc } from '@gongshi/domain-kit'
import type { DivisionHistory } from '../../domain/division/division-history.ts'
import { reconcile, type ToldOrganization } from '../../domain/organization/reconcile.ts'
import { register } from '../../domain/organization/register.ts'
import { isRepresentedAnew } from '../../domain/organization/represented.ts'
import { standsAgainst } from '../../domain/penalty/stands-against.ts'
import { sameRecord } from '../../domain/same-record.ts'
import { hasPassedOn, recordedOf } from '../../domain/succession/agency-succession.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { stopsLiquidation } from '../liquidation/stop-liquidation.ts'
import { bearersOf } from '../shared/bearers-of.ts'
import { announceRegister } from './announce-register.ts'

/**
 * Keeps what a source says of an organization, announces what is new to the others, or tells every rule it breaks.
 *
 * @param divisions the history the registrar's division is tested against
 */
export async function keepOrganization(
  { store, clock, actor }: Context,
  told: ToldOrganization,
  divisions: DivisionHistory,
): Promise<Outcome<'loaded' | 'unchanged'>> {
  return store.transaction(async (tx) => {
    const kept = await tx.organizations.hold(told.organization.uscc)
    const reconciled = reconcile(kept, told)
    const registrarUscc = await registrarNow(tx, reconciled.registrarUscc)
    const organization = { ...reconciled, registrarUscc }
    const [registrar] = registrarUscc ? await tx.agencies.byCodes([registrarUscc]) : []
    const bearers = await bearersOf(tx, organization)
    const at = await tx.now(clock)
    const penalty = standsAgainst(await tx.statusPenalties.of([organization.uscc]), civilDateOf(at))
    const outcome = register({ organization, kept, registrar, divisions, bearers, penalty })
    if (!outcome.ok) return outcome
    if (kept && sameRecord(kept, organization)) return accepted('unchanged')

    const version = (kept?.version ?? 0) + 1
    await tx.organizations[kept ? 'amend' : 'add'](organization, { at, by: subjectOf(actor) })
    if (kept && isRepresentedAnew(kept, organization)) await tx.representatives.forget(organization.uscc)
    if (kept) {
      const { uscc, status } = organization
      await stopsLiquidation(tx, { uscc, was: kept.status, status, on: civilDateOf(at), at })
    }
    await announceRegister(tx, { kept, organization, version, at })
    await tx.audit({
      at,
      actor,
      command: 'keep-organization',
      aggregateType: 'organization',
      aggregateId: organization.uscc,
      version,
      change: { name: organization.name, status: organization.status, on: civilDateOf(at).toString() },
    })
    return accepted('loaded')
  })
}

/** The agency a source names as the registrar, or the one that has taken over from it. */
async function registrarNow(tx: Store, named: Uscc | null): Promise<Uscc | null> {
  if (!named) return null
  const known = await tx.successions.about([named])
  return hasPassedOn(named, known) ? registrarNow(tx, recordedOf(named, known)!.toUscc) : named
}
