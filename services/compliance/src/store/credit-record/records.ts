import type { CivilDate, Uscc } from '@gongshi/domain-kit'
import { firstStamps, type Stamp } from '@gongshi/service-kit'
import { type EntityManager, In, LessThanOrEqual } from 'typeorm'
import type { CreditRecord, ToldRecord } from '../../domain/credit-record/credit-record.ts'
import { publicSummary } from '../../domain/credit-record/public-summary.ts'
import { type PublishedRecord, publishRecord } from '../../domain/credit-record/publish-record.ts'
import { hashOf } from './content-hash-of.ts'
import { idsOfPages, type RecordPage } from './record-pages.ts'
import { type RecordRow, recordRows } from './record-rows.ts'

/** The credit records: entered, never changed. What leaves is masked: there is no way to read them unmasked (AC-47). */
export type Records = {
  /** One page and one record more of each organization, the latest formed first. */
  pagesVisible: (page: RecordPage) => Promise<ReadonlyMap<Uscc, readonly PublishedRecord[]>>
  /** Those of them that somebody might see on that day: of what is not public any more, the one who asks decides. */
  enteredBy: (ids: readonly string[], today: CivilDate) => Promise<readonly PublishedRecord[]>
  isEntered: (told: ToldRecord) => Promise<boolean>
  add: (record: CreditRecord, stamp: Stamp) => Promise<void>
  /** A record as it is kept, for this transaction alone. */
  hold: (id: string) => Promise<CreditRecord | null>
  /** Keeps a new public text of a held record. */
  redact: (record: CreditRecord, stamp: Stamp) => Promise<void>
}

export function recordsIn(tx: EntityManager): Records {
  const rows = tx.getRepository(recordRows)
  return {
    pagesVisible: async (page) => {
      const ids = await idsOfPages(tx, page)
      const found = await rows.find({ where: { id: In(ids) }, order: { formedOn: 'DESC', id: 'DESC' } })
      return Map.groupBy(found.map(fromRow), ({ uscc }) => uscc)
    },
    enteredBy: async (ids, today) => {
      const where = { id: In([...ids]), enteredOn: LessThanOrEqual(today) }
      return (await rows.findBy(where)).map(fromRow)
    },
    isEntered: (told) => rows.existsBy({ contentHash: hashOf(told) }),
    add: async (record, stamp) => {
      await rows.insert({ ...toRow(record), ...firstStamps(stamp) })
    },
    hold: async (id) => {
      const row = await rows.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } })
      return row && keptOf(row)
    },
    redact: async ({ id, publicSummary: shown, version }, { at }) => {
      await rows.update({ id }, { publicSummary: shown, version, updatedAt: at })
    },
  }
}

/** The fingerprint is that of what was told: a change of law makes no second record of it. */
function toRow({ entryDuty, shownUntil, publicSummary: shown, version: _, ...told }: CreditRecord) {
  const { days = null, unit = null } = entryDuty ?? {}
  return {
    ...told,
    publicSummary: shown,
    shownUntil,
    entryDays: days,
    entryUnit: unit,
    contentHash: hashOf(told),
  }
}

const fromRow = (row: RecordRow): PublishedRecord => publishRecord(keptOf(row))

function keptOf(row: RecordRow): CreditRecord {
  const { entryDays, entryUnit, contentHash, createdAt, createdBy, updatedAt, ...record } = row
  const entryDuty = entryDays && entryUnit ? { days: entryDays, unit: entryUnit } : null
  return { ...record, publicSummary: record.publicSummary ?? publicSummary(record), entryDuty }
}
