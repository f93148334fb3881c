import { askRoom } from '@gongshi/service-kit'
import { catalogue } from './catalogue.ts'
import type { Neighbours } from './neighbours.ts'
import { organizations } from './organizations.ts'

/** Where the neighbours answer, and the key that opens their door. */
export type NeighbourSettings = { CATALOGUE_URL: string; ORGANIZATIONS_URL: string; GATEWAY_KEY: string }

/** Direct lines to the rooms this one asks before it decides (house.md 6). */
export function openNeighbours({
  CATALOGUE_URL,
  ORGANIZATIONS_URL,
  GATEWAY_KEY: key,
}: NeighbourSettings): Neighbours {
  return {
    askCatalogue: catalogue(askRoom({ name: 'catalogue', url: CATALOGUE_URL, key })),
    askAgency: organizations(askRoom({ name: 'organizations', url: ORGANIZATIONS_URL, key })),
  }
}
