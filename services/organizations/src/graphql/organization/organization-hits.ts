import { asksFor, connectionOf, decodeCursor, notOfThisList, pageSize } from '@gongshi/service-kit'
import type { GraphQLResolveInfo } from 'graphql'
import type { LegacyOrganization } from '../../domain/legacy/legacy-organization.ts'
import type { SocialOrganization } from '../../domain/organization/organization.ts'
import type { Store } from '../../store/store.ts'
import { organizationQuery } from './organization-query.ts'

type Hit =
  | ({ __typename: 'SocialOrganization' } & SocialOrganization)
  | ({ __typename: 'LegacyOrganization' } & LegacyOrganization)

type Asked = { text: string; first?: number | null; after?: string | null }

/** Organizations by their code, and behind the last of them the rows without one: a page of both is one list. */
export async function organizationHits(
  store: Store,
  { text, first, after }: Asked,
  info: GraphQLResolveInfo,
) {
  const query = organizationQuery({ text })
  const legacyQuery = { text: text.trim(), linked: null }
  const size = pageSize(first)
  const place = after ? placeOf(after) : undefined
  const organizations =
    place?.kind === LEGACY ? [] : await store.organizations.page(query, size, place?.key ?? null)
  const missing = size + 1 - organizations.length
  const legacies =
    missing > 0
      ? await store.legacies.page(legacyQuery, missing, place?.kind === LEGACY ? place.key : null)
      : []
  const counts = asksFor(info, 'totalCount')
    ? await Promise.all([store.organizations.count(query), store.legacies.count(legacyQuery)])
    : [null, null]
  const rows: Hit[] = [
    ...organizations.map((one) => ({ __typename: 'SocialOrganization' as const, ...one })),
    ...legacies.map((one) => ({ __typename: 'LegacyOrganization' as const, ...one })),
  ]
  return connectionOf({
    rows,
    first,
    after: after ?? null,
    cursorOf: (hit) => ('uscc' in hit ? [CODED, hit.uscc] : [LEGACY, hit.id]),
    totalCount: counts[0] == null || counts[1] == null ? null : counts[0] + counts[1],
  })
}

const CODED = 'coded'
const LEGACY = 'legacy'

function placeOf(after: string) {
  const [kind, key] = decodeCursor(after, 2)
  if (kind !== CODED && kind !== LEGACY) throw notOfThisList()
  return { kind, key: String(key) }
}
