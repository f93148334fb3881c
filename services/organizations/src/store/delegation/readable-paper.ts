import { type Actor, isIn } from '@gongshi/domain-kit'
import type { ReadableFile, UsedFile } from '@gongshi/service-kit'
import { seesDelegation } from '../../domain/delegation/sees-delegation.ts'
import { delegationMoves } from '../../domain/delegation/states.ts'
import type { Store } from '../store.ts'

/** A signed paper for whoever reads the delegation it belongs to: everybody, once that is published. */
export const readablePaper =
  ({ delegations }: Pick<Store, 'delegations'>) =>
  async (file: UsedFile, actor: Actor): Promise<ReadableFile | undefined> => {
    const owners = await delegations.byIds(file.owners.map((owner) => owner.id))
    const seen = owners.filter((delegation) => seesDelegation(actor, delegation))
    return seen.length > 0
      ? { file, isPublic: seen.some(({ state }) => isIn(delegationMoves, state, 'public')) }
      : undefined
  }
