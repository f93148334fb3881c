import { indexGrams } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { SocialOrganization } from '../../domain/organization/organization.ts'
import { toRow } from './organization-mapping.ts'

/** Writes the pairs of characters an organization is found by, in place of those it was found by before. */
export async function indexNames(tx: EntityManager, organization: SocialOrganization): Promise<void> {
  const { uscc, searchText, searchCodes } = toRow(organization)
  const lines = { words: searchText, codes: searchCodes ?? '' }
  await indexGrams(tx, { table: 'organization_gram', id: 'uscc' }, [{ id: uscc, lines }])
}
