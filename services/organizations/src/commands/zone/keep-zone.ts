import { accepted, type Outcome } from '@gongshi/domain-kit'
import type { DivisionHistory } from '../../domain/division/division-history.ts'
import { enterZone } from '../../domain/zone/enter-zone.ts'
import type { FunctionalZone } from '../../domain/zone/functional-zone.ts'
import type { Context } from '../context.ts'
import { keepRecord } from '../keep-record.ts'

/** Keeps a functional zone as a source tells it, or tells every rule it breaks. */
export async function keepZone(
  acting: Context,
  zone: FunctionalZone,
  divisions: DivisionHistory,
): Promise<Outcome<'loaded' | 'unchanged'>> {
  const outcome = enterZone({ zone, divisions })
  if (!outcome.ok) return outcome
  const known = async ({ zones }: Context['store']) => ({ kept: await zones.byId(zone.id), register: zones })
  return accepted(await keepRecord(acting, zone, known))
}
