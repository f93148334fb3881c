import type { CivilDate, Uscc } from '@gongshi/domain-kit'
import type { BodySuccession } from '../organization/body-succession.ts'
import type { DeregistrationAsked } from './deregistration-asked.ts'

type GoneOver = { uscc: Uscc; asked: DeregistrationAsked | undefined; on: CivilDate }

/** What took the place of a body that was deregistered that day; nothing did unless it merged or was divided. */
export const successionsOf = ({ uscc, asked, on }: GoneOver): readonly BodySuccession[] => {
  if (asked?.ground !== 'MERGED' && asked?.ground !== 'DIVIDED') return []
  const { ground, successorUsccs } = asked
  return successorUsccs.map((successorUscc) => ({ uscc, successorUscc, ground, wentOverOn: on }))
}
