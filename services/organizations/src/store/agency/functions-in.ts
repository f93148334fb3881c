import type { FunctionsOf } from '@gongshi/service-kit'
import type { Store } from '../store.ts'

/** What this room's own register gives an agency. */
export const functionsIn =
  (store: Store): FunctionsOf =>
  async (uscc) =>
    (await store.agencies.byCodes([uscc]))[0]?.roles ?? []
