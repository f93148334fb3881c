import { type Actor, knowsOfImports } from '@gongshi/domain-kit'
import { connectionOf } from '../../graphql/connection/connection-of.ts'
import { decodeCursor, notOfThisList } from '../../graphql/connection/cursor.ts'
import { pageSize } from '../../graphql/connection/page-size.ts'
import type { ImportStore } from '../run/import-store.ts'
import { knows } from './import-refusals.ts'
import type { ImportingRoom } from './importing-room.ts'
import { toldRun } from './told-run.ts'
import { whenAsked } from './when-asked.ts'

/** Who looks, with what they see through. */
export type DeskContext = { actor: Actor; store: ImportStore }

/** What an office sees of its imports (`ImportDesk` of importing.graphql): its kinds of files, and its imports; null for everybody else. */
export function importDesk(importing: ImportingRoom, { actor, store }: DeskContext) {
  const { office, kinds } = importing
  if (actor.kind !== 'person' || !actor.agencyUscc) return null
  const { agencyUscc } = actor
  if (!knowsOfImports(office, actor, agencyUscc)) return null
  return {
    kinds: Object.entries(kinds).map(([kind, { name, columns }]) => ({
      kind,
      name: textOf(name),
      columns: Object.entries(columns).map(([column, told]) => ({
        column,
        name: textOf(told),
        hint: told.hint ?? null,
        isRequired: told.isRequired ?? false,
        isPersonal: told.isPersonal ?? false,
        values: Object.keys(told.values ?? {}),
      })),
    })),
    runs: whenAsked(async ({ first, after }: { first?: number | null; after?: string | null }) => {
      const before = after ? placeIn(after) : null
      const rows = await store.imports.page(agencyUscc, before, pageSize(first) + 1)
      const page = connectionOf({ rows, first, after, cursorOf: ({ id }) => [id] })
      return {
        ...page,
        edges: page.edges.map(({ node, ...edge }) => ({
          ...edge,
          node: toldRun(importing, { actor, store }, node),
        })),
      }
    }),
    run: whenAsked(async ({ id }: { id: string }) => {
      const run = await store.imports.byId(id)
      return run && knows(office, actor, run) ? toldRun(importing, { actor, store }, run) : null
    }),
  }
}

const textOf = ({ zh, en }: { zh: string; en: string }) => ({ zh, en })

/** The import behind which a page begins. @throws GraphQLError INPUT_INVALID for a cursor of another list */
function placeIn(after: string): string {
  const [id] = decodeCursor(after, 1)
  if (typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)) return id
  throw notOfThisList()
}
