import type { FunctionsOf } from '@gongshi/service-kit'
import type { Store } from '../store.ts'
import { actingAgencies } from './acting-agencies.ts'

/** What this room's own register gives an agency; nothing once another has taken over from it. */
export const functionsIn =
  (store: Pick<Store, 'agencies' | 'successions'>): FunctionsOf =>
  async (uscc) => {
    const [agency] = await actingAgencies(store, [uscc])
    return agency?.roles ?? []
  }
