import { type CivilDate, statesWith } from '@gongshi/domain-kit'
import { type EntityManager, In, IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm'
import type { CatalogueKind, CatalogueVersion } from '../../domain/catalogue/catalogue-version.ts'
import { catalogueVersionMoves } from '../../domain/catalogue/states.ts'
import { catalogueVersionRow } from './catalogue-version-row.ts'

/** Which catalogue of which jurisdiction. */
export type WhichCatalogue = { kind: CatalogueKind; jurisdiction: string }

/** The editions of catalogues. */
export function catalogues(manager: EntityManager) {
  const rows = manager.getRepository(catalogueVersionRow)
  return {
    byIds: (ids: readonly string[]): Promise<CatalogueVersion[]> => rows.findBy({ id: In([...ids]) }),

    byNumber: (which: WhichCatalogue & { versionNo: number }): Promise<CatalogueVersion | null> =>
      rows.findOneBy(which),

    /** The edition in force on a day, also one that has been superseded since. */
    inForceOn: (which: WhichCatalogue, on: CivilDate): Promise<CatalogueVersion | null> => {
      const begun = {
        ...which,
        state: In(statesWith(catalogueVersionMoves, 'begun')),
        effectiveFrom: LessThanOrEqual(on),
      }
      return rows.findOne({
        where: [
          { ...begun, effectiveTo: IsNull() },
          { ...begun, effectiveTo: MoreThanOrEqual(on) },
        ],
      })
    },

    /** The edition in force now, held until the transaction ends. */
    holdInForce: ({ kind, jurisdiction }: WhichCatalogue): Promise<CatalogueVersion | null> =>
      rows.findOne({ where: { kind, jurisdiction, state: 'IN_FORCE' }, lock: { mode: 'pessimistic_write' } }),

    /** The edition that comes next, held until the transaction ends. */
    holdDraft: ({ kind, jurisdiction }: WhichCatalogue): Promise<CatalogueVersion | null> =>
      rows.findOne({ where: { kind, jurisdiction, state: 'DRAFT' }, lock: { mode: 'pessimistic_write' } }),

    /** The number of its latest edition; 0 where there is none. */
    lastNumber: async (which: WhichCatalogue): Promise<number> =>
      (await rows.maximum('versionNo', { ...which })) ?? 0,

    /** Whether any edition of it was ever in force. */
    hasBegun: ({ kind, jurisdiction }: WhichCatalogue): Promise<boolean> =>
      rows.existsBy({ kind, jurisdiction, state: In(statesWith(catalogueVersionMoves, 'begun')) }),

    /** How many leaves an edition has. */
    leafCount: async (id: string): Promise<number> => {
      const [row] = await manager.query(
        'select count(*) as n from service_item where catalogue_version_id = ? and is_leaf = 1',
        [id],
      )
      return Number(row.n)
    },

    save: async (edition: CatalogueVersion): Promise<void> => {
      await rows.save(edition)
    },
  }
}
