import type { Uscc } from '@gongshi/domain-kit'
import { type EntityManager, In } from 'typeorm'
import type { CreditRecord } from '../domain/credit-record/credit-record.ts'
import { publishRecord } from '../domain/credit-record/publish-record.ts'
import { shownUntil } from '../domain/credit-record/shown-until.ts'
import { hashOf } from './content-hash-of.ts'
import { idsOfPages, type RecordPage } from './record-pages.ts'
import { type RecordRow, recordRows } from './record-rows.ts'
import { firstStamps, type Stamp } from './stamps.ts'

/** The credit records: entered, never changed. What leaves is masked: there is no way to read them unmasked (AC-47). */
export type Records = {
  /** One page and one record more of each organization, the latest formed first. */
  pagesVisible: (page: RecordPage) => Promise<ReadonlyMap<Uscc, readonly CreditRecord[]>>
  isEntered: (record: CreditRecord) => Promise<boolean>
  add: (record: CreditRecord, stamp: Stamp) => Promise<void>
}

export function recordsIn(tx: EntityManager): Records {
  const rows = tx.getRepository(recordRows)
  return {
    pagesVisible: async (page) => {
      const ids = await idsOfPages(tx, page)
      const found = await rows.find({ where: { id: In(ids) }, order: { formedOn: 'DESC', id: 'DESC' } })
      return Map.groupBy(found.map(fromRow), ({ uscc }) => uscc)
    },
    isEntered: (record) => rows.existsBy({ contentHash: hashOf(record) }),
    add: async (record, stamp) => {
      const kept = { ...record, shownUntil: shownUntil(record), contentHash: hashOf(record) }
      await rows.insert({ ...kept, ...firstStamps(stamp) })
    },
  }
}

function fromRow(row: RecordRow): CreditRecord {
  const { shownUntil: _, contentHash, createdAt, createdBy, updatedAt, version, ...record } = row
  return publishRecord(record)
}
