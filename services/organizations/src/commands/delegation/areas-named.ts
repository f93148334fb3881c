import { type CivilDate, readIdentifier } from '@gongshi/domain-kit'
import type { DelegatedArea } from '../../domain/delegation/delegation.ts'
import { MOST_AREAS } from '../../domain/delegation/draft-rules.ts'
import { isInForce } from '../../domain/division/division-history.ts'
import { stoodOn } from '../../domain/zone/functional-zone.ts'
import type { Store } from '../../store/store.ts'

/** The divisions of today and the zones that were named; and what is neither. A zone counts as the division it lies in (2.2). */
export async function areasNamed(
  tx: Pick<Store, 'divisions' | 'zones'>,
  named: readonly string[],
  on: CivilDate,
): Promise<{ areas: DelegatedArea[]; unknown: string[] }> {
  const names = [...new Set(named.map((name) => readIdentifier(name).toLowerCase()))].slice(0, MOST_AREAS + 1)
  const divisions = (await tx.divisions.latest(names)).filter((line) => isInForce(line, on))
  const zones = (await tx.zones.all()).filter((zone) => stoodOn(zone, on))
  const [areas, unknown]: [DelegatedArea[], string[]] = [[], []]
  for (const name of names) {
    const zone = zones.find(({ id }) => id === name)
    if (zone) areas.push({ divisionCode: zone.hostDivision, zoneId: zone.id })
    else if (divisions.some(({ code }) => code === name)) areas.push({ divisionCode: name })
    else unknown.push(name.slice(0, LONGEST_NAME))
  }
  return { areas, unknown }
}

/** Longer than any name of a zone: so much of it is told again. */
const LONGEST_NAME = 40
