import { type EntityManager, In, MoreThan } from 'typeorm'
import type { PolicyDocument } from '../../domain/policy/policy-document.ts'
import { openKeeper } from '../keeper.ts'
import { fromRow, policyDocumentRow, toRow } from './policy-document-row.ts'

/** The library of policy documents. */
export function policyDocuments(manager: EntityManager) {
  const rows = manager.getRepository(policyDocumentRow)
  return {
    bySlugs: async (slugs: readonly string[]): Promise<PolicyDocument[]> =>
      (await rows.findBy({ slug: In([...slugs]) })).map(fromRow),

    byIds: async (ids: readonly string[]): Promise<PolicyDocument[]> =>
      (await rows.findBy({ id: In([...ids]) })).map(fromRow),

    byId: async (id: string): Promise<PolicyDocument | null> => {
      const row = await rows.findOneBy({ id })
      return row && fromRow(row)
    },

    /** A page in the order in which documents entered the library. */
    page: async ({ after, limit }: { after: string | null; limit: number }): Promise<PolicyDocument[]> => {
      const where = after ? { id: MoreThan(after) } : {}
      return (await rows.find({ where, order: { id: 'ASC' }, take: limit })).map(fromRow)
    },

    count: (): Promise<number> => rows.count(),

    /** The short names by which rows of data refer to documents. */
    slugs: async (): Promise<string[]> =>
      (await rows.find({ select: { slug: true } })).map(({ slug }) => slug),

    /** Takes an import's documents, by their slugs. */
    keeper: async () => {
      const { keep, write } = await openKeeper(rows, ({ slug }) => slug)
      return { keep: (document: PolicyDocument) => keep(toRow(document)), write }
    },
  }
}
