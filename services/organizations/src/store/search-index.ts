import { insertMany } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { SocialOrganization } from '../domain/organization/organization.ts'
import { gramsOf } from '../domain/search/grams.ts'
import { searchTextOf } from '../domain/search/search-text.ts'

/** Writes the pairs of characters an organization is found by, in place of those it was found by before. */
export async function indexNames(tx: EntityManager, organization: SocialOrganization): Promise<void> {
  const { uscc } = organization
  const grams = new Set(searchTextOf(organization).split('\n').flatMap(gramsOf))
  await tx.query('delete from organization_gram where uscc = ?', [uscc])
  await insertMany(
    tx,
    'organization_gram',
    [...grams].map((gram) => ({ gram, uscc })),
  )
}
