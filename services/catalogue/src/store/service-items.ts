import { type EntityManager, In, IsNull } from 'typeorm'
import type { ServiceItem } from '../domain/service-item/service-item.ts'
import { fromRow, serviceItemRow, toRow } from './rows/service-item-row.ts'

/** A page of leaves, in the order of their codes. */
export type LeafPage = { editionId: string; text: string | null; afterCode: string | null; limit: number }

/** The items of all editions of the service catalogue. */
export function serviceItems(manager: EntityManager) {
  const rows = manager.getRepository(serviceItemRow)
  return {
    byIds: async (ids: readonly string[]): Promise<ServiceItem[]> =>
      (await rows.findBy({ id: In([...ids]) })).map(fromRow),

    byCodes: async (editionId: string, codes: readonly string[]): Promise<ServiceItem[]> => {
      const found = await rows.findBy({ catalogueVersionId: editionId, code: In([...codes]) })
      return found.map(fromRow)
    },

    below: async (editionId: string, parentCode: string | null): Promise<ServiceItem[]> => {
      const where = { catalogueVersionId: editionId, parentCode: parentCode ?? IsNull() }
      return (await rows.find({ where, order: { code: 'ASC' } })).map(fromRow)
    },

    inEdition: async (editionId: string): Promise<ServiceItem[]> =>
      (await rows.find({ where: { catalogueVersionId: editionId }, order: { code: 'ASC' } })).map(fromRow),

    leaves: async (page: LeafPage): Promise<ServiceItem[]> =>
      (await leavesOf(manager, page).addOrderBy('item.code').take(page.limit).getMany()).map(fromRow),

    leafCount: (page: Pick<LeafPage, 'editionId' | 'text'>): Promise<number> =>
      leavesOf(manager, { ...page, afterCode: null }).getCount(),

    /** One item, held until the transaction ends. */
    hold: async (editionId: string, code: string): Promise<ServiceItem | null> => {
      const where = { catalogueVersionId: editionId, code }
      const row = await rows.findOne({ where, lock: { mode: 'pessimistic_write' } })
      return row && fromRow(row)
    },

    save: async (item: ServiceItem): Promise<ServiceItem> => {
      const next = { ...item, version: item.version + 1 }
      await rows.save(toRow(next))
      return next
    },

    insertAll: async (items: readonly ServiceItem[]): Promise<void> => {
      await rows.insert(items.map(toRow))
    },
  }
}

function leavesOf(manager: EntityManager, { editionId, text, afterCode }: Omit<LeafPage, 'limit'>) {
  const query = manager
    .createQueryBuilder(serviceItemRow, 'item')
    .where('item.catalogueVersionId = :editionId and item.isLeaf = 1', { editionId })
  if (afterCode) query.andWhere('item.code > :afterCode', { afterCode })
  if (text) query.andWhere('(item.name like :part or item.code like :start)', likes(text))
  return query
}

function likes(text: string) {
  const literal = text.replace(/[\\%_]/g, '\\$&')
  return { part: `%${literal}%`, start: `${literal}%` }
}

export type ServiceItems = ReturnType<typeof serviceItems>
