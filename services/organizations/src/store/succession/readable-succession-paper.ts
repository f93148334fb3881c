import { type Actor, isIn } from '@gongshi/domain-kit'
import type { ReadableFile, UsedFile } from '@gongshi/service-kit'
import { seesSuccession } from '../../domain/succession/sees-succession.ts'
import { successionMoves } from '../../domain/succession/states.ts'
import type { Store } from '../store.ts'

/** The document of a succession for whoever reads the succession: everybody, once two have recorded it. */
export const readableSuccessionPaper =
  ({ successions, agencies }: Pick<Store, 'successions' | 'agencies'>) =>
  async (file: UsedFile, actor: Actor): Promise<ReadableFile | undefined> => {
    const owners = await successions.byIds(file.owners.map((owner) => owner.id))
    for (const succession of owners) {
      const [from] = await agencies.byCodes([succession.fromUscc])
      if (seesSuccession(actor, succession, from))
        return { file, isPublic: isIn(successionMoves, succession.state, 'public') }
    }
    return undefined
  }
