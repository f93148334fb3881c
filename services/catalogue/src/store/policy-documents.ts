import { type EntityManager, In, MoreThan } from 'typeorm'
import type { PolicyDocument } from '../domain/policy/policy-document.ts'
import { fromRow, policyDocumentRow, toRow } from './rows/policy-document-row.ts'
import { upsert } from './upsert.ts'

/** The library of policy documents. */
export function policyDocuments(manager: EntityManager) {
  const rows = manager.getRepository(policyDocumentRow)
  return {
    bySlugs: async (slugs: readonly string[]): Promise<PolicyDocument[]> =>
      (await rows.findBy({ slug: In([...slugs]) })).map(fromRow),

    /** A page in the order in which documents entered the library. */
    page: async ({ after, limit }: { after: string | null; limit: number }): Promise<PolicyDocument[]> => {
      const where = after ? { id: MoreThan(after) } : {}
      return (await rows.find({ where, order: { id: 'ASC' }, take: limit })).map(fromRow)
    },

    count: (): Promise<number> => rows.count(),

    keep: (document: PolicyDocument) => upsert(rows, { slug: document.slug }, toRow(document)),
  }
}

export type PolicyDocuments = ReturnType<typeof policyDocuments>
