import { type Actor, civilDateOf, type Instant, move, subjectOf, type Uscc } from '@gongshi/domain-kit'
import { passed as reportPassed } from '../../domain/annual-report/changed.ts'
import { passed as appealPassed } from '../../domain/appeal/changed.ts'
import { passed as delegationPassed } from '../../domain/delegation/changed.ts'
import type { Delegation, Step } from '../../domain/delegation/delegation.ts'
import { delegationMoves } from '../../domain/delegation/states.ts'
import { passed as disclosurePassed } from '../../domain/disclosure/changed.ts'
import type { RegistrationApplication } from '../../domain/registration/application.ts'
import { passed as applicationPassed } from '../../domain/registration/changed.ts'
import type { AgencySuccession } from '../../domain/succession/agency-succession.ts'
import type { Store } from '../../store/store.ts'
import { newsOf } from '../delegation/delegation-news.ts'

type Passing = { actor: Actor; now: Instant }

/**
 * What is open with an agency that ends is its successor's from now on, each with an audit row: applications, delegations given and held,
 * annual reports not reviewed yet, disclosures and replies that are owed, the organizations it registered, its series of numbers, its blocks of codes and its officers. Whoever saw a
 * record before may go on: nobody's view of it is stale by this (ADR 21).
 */
export async function passOn(
  tx: Store,
  { fromUscc, toUscc }: AgencySuccession,
  { actor, now }: Passing,
): Promise<void> {
  const tell = (aggregateType: string, rows: readonly { id: string; version: number }[]) =>
    tx.audit(
      rows.map(({ id, version }) => ({
        at: now,
        actor,
        command: 'pass-to-successor',
        aggregateType,
        aggregateId: id,
        version,
        change: { fromUscc, toUscc },
      })),
    )
  const revised = (rows: readonly { after: { id: string; revision: number } }[]) =>
    rows.map(({ after }) => ({ id: after.id, version: after.revision }))

  const inPlace = ({ handlingAgencyUscc, takenUpBy }: RegistrationApplication) => ({
    handlingAgencyUscc: handlingAgencyUscc === fromUscc ? toUscc : handlingAgencyUscc,
    ...(takenUpBy === fromUscc ? { takenUpBy: toUscc } : {}),
  })
  const applications = (await tx.applications.hold(await tx.applications.openAt(fromUscc))).map((before) => ({
    before,
    after: applicationPassed(before, inPlace(before)),
  }))
  await tx.applications.keep(applications)
  await tell('registration-application', revised(applications))

  const [to] = await tx.agencies.byCodes([toUscc])
  const delegations = (await tx.delegations.hold(await tx.delegations.openOf(fromUscc))).flatMap((before) => {
    const changes =
      inPlaceOf(before, { fromUscc, toUscc, divisionCode: to?.divisionCode ?? '' }) ??
      ends(before, { at: now, by: subjectOf(actor) })
    return changes ? [{ before, after: delegationPassed(before, changes) }] : []
  })
  await tx.delegations.keep(delegations)
  await tx.announce(delegations.flatMap(({ before, after }) => newsOf(before, after, now)))
  await tell('delegation', revised(delegations))

  const reports = (await tx.annualReports.hold(await tx.annualReports.openAt(fromUscc))).map((before) => ({
    before,
    after: reportPassed(before, { registrarUscc: toUscc }),
  }))
  await tx.annualReports.keep(reports)
  await tell('annual-report', revised(reports))

  const disclosures = (await tx.disclosures.hold(await tx.disclosures.owedAt(fromUscc))).map((before) => ({
    before,
    after: disclosurePassed(before, { registrarUscc: toUscc }),
  }))
  await tx.disclosures.keep(disclosures)
  await tell('disclosure', revised(disclosures))

  const appeals = (await tx.appeals.hold(await tx.appeals.owedAt(fromUscc))).map((before) => ({
    before,
    after: appealPassed(before, { addresseeUscc: toUscc }),
  }))
  await tx.appeals.keep(appeals)
  await tell('appeal', revised(appeals))

  const stamp = { at: now, by: subjectOf(actor) }
  await tell('organization', await tx.organizations.passRegistrar({ fromUscc, toUscc }, stamp))
  await tell('number-series', await tx.numberSeries.passOn({ fromUscc, toUscc }, stamp))
  await tell('code-block', await tx.codeBlocks.passOn({ fromUscc, toUscc }, stamp))
  await tell('officer', await tx.officers.passOn({ fromUscc, toUscc }, civilDateOf(now), stamp))
}

/** What changes of a delegation; nothing where the successor would delegate to itself: what it held is its own now. */
function inPlaceOf(
  { principalUscc, delegateUscc }: Delegation,
  { fromUscc, toUscc, divisionCode }: { fromUscc: Uscc; toUscc: Uscc; divisionCode: string },
): Partial<Delegation> | undefined {
  const isPrincipal = principalUscc === fromUscc
  const other = isPrincipal ? delegateUscc : principalUscc
  if (other === toUscc) return undefined
  return isPrincipal ? { principalUscc: toUscc, principalDivision: divisionCode } : { delegateUscc: toUscc }
}

/** A delegation between the two that everybody reads ends with the one of them: what is left has nobody else to do it for. */
function ends({ state }: Delegation, step: Step): Partial<Delegation> | undefined {
  const moved = move(delegationMoves, state, 'revoke')
  return moved.ok ? { state: moved.value, revoked: { ...step, reason: ONE_AGENCY } } : undefined
}

const ONE_AGENCY = '委托机关和受托机关由于职能承继成为同一机关，委托终止。'
