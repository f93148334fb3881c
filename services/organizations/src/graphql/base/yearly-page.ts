import type { Actor, Uscc } from '@gongshi/domain-kit'
import { asksFor, connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import type { GraphQLResolveInfo } from 'graphql'
import { registrarOf } from '../../domain/agency/registrar-of.ts'
import { spokenForBy } from '../../domain/organization/speaks-for-organization.ts'
import { present } from '../../domain/present.ts'

type Asked<Filter> = { filter?: Filter | null; first?: number | null; after?: string | null }

/** Who asks, and whether for what is at his desk. */
type ByWhom = { ownUscc?: Uscc; own?: { registrarUscc: Uscc | undefined } }

type Kept<Question, Row> = {
  page: (question: Question, limit: number, beforeId?: string) => Promise<readonly Row[]>
  count: (question: Question) => Promise<number>
}

/** A page of what organizations publish year by year, as far as the one who asks may know of it. */
export async function yearlyPage<
  Filter extends { own?: boolean | null },
  Question,
  Row extends { id: string },
>(
  kept: Kept<Question & ByWhom, Row>,
  { filter, first, after }: Asked<Filter>,
  { actor }: { actor: Actor },
  info: GraphQLResolveInfo,
) {
  const { own, ...asked } = present(filter ?? ({} as Filter))
  const ownUscc = spokenForBy(actor)
  const question = {
    ...asked,
    ...(ownUscc && { ownUscc }),
    ...(own && { own: { registrarUscc: registrarOf(actor) } }),
  } as Question & ByWhom
  const beforeId = after ? String(decodeCursor(after, 1)[0]) : undefined
  const [rows, totalCount] = await Promise.all([
    kept.page(question, pageSize(first) + 1, beforeId),
    asksFor(info, 'totalCount') ? kept.count(question) : null,
  ])
  return connectionOf({ rows, first, after, cursorOf: ({ id }) => [id], totalCount })
}
