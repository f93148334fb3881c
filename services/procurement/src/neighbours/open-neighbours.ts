import { askRoom } from '@gongshi/service-kit'
import { catalogue } from './catalogue.ts'
import type { Neighbours } from './neighbours.ts'
import { organizations } from './organizations.ts'

/** Where the neighbours answer, and the key that opens the door of each. */
export type NeighbourSettings = Record<
  'CATALOGUE_URL' | 'CATALOGUE_KEY' | 'ORGANIZATIONS_URL' | 'ORGANIZATIONS_KEY',
  string
>

/**
 * Direct lines to the rooms this one asks before it decides (architecture.md 6).
 *
 * @param line how one is opened; an import has more patience
 */
export function openNeighbours(at: NeighbourSettings, line = askRoom): Neighbours {
  return {
    askCatalogue: catalogue(line({ name: 'catalogue', url: at.CATALOGUE_URL, key: at.CATALOGUE_KEY })),
    askAgency: organizations(
      line({ name: 'organizations', url: at.ORGANIZATIONS_URL, key: at.ORGANIZATIONS_KEY }),
    ),
  }
}
