import type { CivilDate } from '@gongshi/domain-kit'
import { all, type Condition, where, wordsAsked } from '@gongshi/service-kit'
import { type EntityManager, In, IsNull } from 'typeorm'
import type { ServiceItem } from '../../domain/service-item/service-item.ts'
import { fromRow, serviceItemRow, toRow } from './service-item-row.ts'

/** A page of leaves, in the order of their codes. */
export type LeafPage = {
  editionId: string
  text: string | null
  /** Those alone that are not retired on this day. */
  activeOn: CivilDate | null
  afterCode: string | null
  limit: number
}

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

    leaves: async (page: LeafPage): Promise<ServiceItem[]> => {
      const { sql, parameters } = leavesOf(page)
      const found: { id: string }[] = await manager.query(
        `select id from service_item where ${sql} order by code limit ${page.limit}`,
        [...parameters],
      )
      const ids = found.map(({ id }) => id)
      return (await rows.find({ where: { id: In(ids) }, order: { code: 'ASC' } })).map(fromRow)
    },

    leafCount: async (page: Pick<LeafPage, 'editionId' | 'text' | 'activeOn'>): Promise<number> => {
      const { sql, parameters } = leavesOf({ ...page, afterCode: null })
      const [row] = await manager.query(`select count(*) as number from service_item where ${sql}`, [
        ...parameters,
      ])
      return Number(row.number)
    },

    /** One item, held until the transaction ends. */
    hold: async (editionId: string, code: string): Promise<ServiceItem | null> => {
      const where = { catalogueVersionId: editionId, code }
      const row = await rows.findOne({ where, lock: { mode: 'pessimistic_write' } })
      return row && fromRow(row)
    },

    save: async (item: ServiceItem): Promise<void> => {
      await rows.save(toRow(item))
    },

    insertAll: async (items: readonly ServiceItem[]): Promise<void> => {
      await rows.insert(items.map(toRow))
    },
  }
}

const columns = { words: 'search_text', codes: 'search_codes', isFoundByBeginning: true }

const leavesOf = ({ editionId, text, activeOn, afterCode }: Omit<LeafPage, 'limit'>): Condition =>
  all([
    where('catalogue_version_id = ? and is_leaf = 1', editionId),
    ...(activeOn ? [where('(retired_from is null or retired_from > ?)', String(activeOn))] : []),
    ...(afterCode ? [where('code > ?', afterCode)] : []),
    ...wordsAsked(columns, text ?? ''),
  ])
