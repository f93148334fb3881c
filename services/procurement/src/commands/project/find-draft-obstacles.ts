import type { Actor, Refusal } from '@gongshi/domain-kit'
import { agencyOf, judgeDrafter } from '../../domain/project/draft.ts'
import type { Acting } from '../context.ts'

/** Why somebody may not draft a project; nothing for whoever may. */
export async function findDraftObstacles({
  actor,
  neighbours,
}: Pick<Acting, 'neighbours'> & { actor: Actor }): Promise<Refusal[]> {
  const uscc = agencyOf(actor)
  return judgeDrafter({ actor, agency: uscc ? await neighbours.askAgency(uscc) : null })
}
