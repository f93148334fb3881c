import type { Uscc } from '@gongshi/domain-kit'
import type { Agency } from '../../domain/agency/agency.ts'
import { hasPassedOn } from '../../domain/succession/agency-succession.ts'
import type { Store } from '../store.ts'

/** Those of these agencies that act now: one that another has taken over from is given nothing any more. */
export async function actingAgencies(
  { agencies, successions }: Pick<Store, 'agencies' | 'successions'>,
  codes: readonly Uscc[],
): Promise<readonly Agency[]> {
  const [found, known] = [await agencies.byCodes(codes), await successions.about(codes)]
  return found.filter(({ uscc }) => !hasPassedOn(uscc, known))
}
