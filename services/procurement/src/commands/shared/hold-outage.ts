import { type Actor, accepted, type Outcome, refused } from '@gongshi/domain-kit'
import { check } from '../../domain/check.ts'
import { operatorActs } from '../../domain/outage/authority.ts'
import type { PlatformOutage } from '../../domain/outage/platform-outage.ts'
import { seesOutage } from '../../domain/outage/sees-outage.ts'
import { sameVersion } from '../../domain/project/same-version.ts'
import type { Records } from '../../store/store.ts'

/** What an input says of the outage it means. */
export type OutageAction = { id: string; version: number }

/** An outage this transaction alone may change, for an operator who saw it as it is. */
export async function holdOutage(
  tx: Records,
  { id, version }: OutageAction,
  actor: Actor,
): Promise<Outcome<PlatformOutage>> {
  const known = await knowOutage(tx, id, actor)
  if (!known.ok) return known
  const outage = (await tx.outages.hold(id)) ?? known.value
  const same = check([sameVersion], { seen: version, is: outage.version })
  return same.ok ? accepted(outage) : same
}

/** The outage somebody means, before anything is held: NOT_FOUND for whoever may not know of it, FORBIDDEN for all but operators. */
export async function knowOutage(
  { outages }: Pick<Records, 'outages'>,
  id: string,
  actor: Actor,
): Promise<Outcome<PlatformOutage>> {
  const [outage] = await outages.byIds([id])
  if (!outage || !seesOutage(actor, outage)) return refused(noSuchOutage)
  const allowed = check([operatorActs], { actor })
  return allowed.ok ? accepted(outage) : allowed
}

const noSuchOutage = {
  code: 'NOT_FOUND' as const,
  field: ['id'],
  basis: { rule: 'OUTAGE' },
  message: { zh: '没有这次平台中断。', en: 'There is no such outage.' },
}
