import type { Actor, VerbRow } from '@gongshi/domain-kit'
import { retiresItems } from '../access/offices.ts'

/** Every verb about an item of the catalogue (domain specification 4.12, 7). */
export const verbs = {
  retireServiceItem: { events: [], by: [retiresItems], asks: 'nothing' },
} satisfies Record<string, VerbRow<{ actor: Actor }>>
