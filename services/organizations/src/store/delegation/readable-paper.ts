import { type Actor, isIn } from '@gongshi/domain-kit'
import type { ReadableFile } from '@gongshi/service-kit'
import { seesDelegation } from '../../domain/delegation/sees-delegation.ts'
import { delegationMoves } from '../../domain/delegation/states.ts'
import type { Store } from '../store.ts'

/** A signed paper for whoever reads the delegation it belongs to: everybody, once that is published. */
export const readablePaper =
  ({ files, delegations }: Pick<Store, 'files' | 'delegations'>) =>
  async (id: string, actor: Actor): Promise<ReadableFile | undefined> => {
    const [file] = await files.byIds([id])
    if (file?.purpose !== 'delegation-document') return undefined
    const owners = await delegations.byIds(file.owners.map((owner) => owner.id))
    const seen = owners.filter((delegation) => seesDelegation(actor, delegation))
    return seen.length > 0
      ? { file, isPublic: seen.some(({ state }) => isIn(delegationMoves, state, 'public')) }
      : undefined
  }
