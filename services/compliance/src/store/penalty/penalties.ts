import type { CivilDate, Uscc } from '@gongshi/domain-kit'
import { firstStamps, nextStamps, type Stamp } from '@gongshi/service-kit'
import { type EntityManager, In } from 'typeorm'
import type { CreditRecord } from '../../domain/credit-record/credit-record.ts'
import type { KeptPenalty } from '../../domain/penalty/large-fine.ts'
import { type Penalty, sortedOn } from '../../domain/penalty/penalty.ts'
import { publishPenalty } from '../../domain/penalty/publish-penalty.ts'
import { hashOf } from '../credit-record/content-hash-of.ts'
import { type PenaltyRow, penaltyRows } from './penalty-rows.ts'

/** Where a page begins: after the penalty with this day and id. */
export type PenaltyPlace = { day: CivilDate; id: string }

/** The penalties. What leaves for the public is masked here: there is no way to read a page unmasked (AC-47). */
export type Penalties = {
  /** Every penalty of these organizations, one statement for all; natural persons masked. */
  ofOrganizations: (codes: readonly Uscc[]) => Promise<readonly KeptPenalty[]>
  /** One page and one penalty more, the latest first; natural persons masked. */
  publishedPage: (size: number, after: PenaltyPlace | null) => Promise<readonly KeptPenalty[]>
  byIds: (ids: readonly string[]) => Promise<readonly KeptPenalty[]>
  count: () => Promise<number>
  isEntered: (penalty: Penalty) => Promise<boolean>
  add: (penalty: KeptPenalty, stamp: Stamp) => Promise<void>
  /** The penalty a record told of reads as that record does. */
  redactGround: (record: CreditRecord, redacted: { publicGround: string; stamp: Stamp }) => Promise<void>
}

export function penaltiesIn(tx: EntityManager): Penalties {
  const rows = tx.getRepository(penaltyRows)
  return {
    ofOrganizations: async (codes) => (await rows.findBy({ uscc: In([...codes]) })).map(fromRow),
    publishedPage: async (size, after) => {
      const page = rows
        .createQueryBuilder('penalty')
        .orderBy({ 'penalty.sortedOn': 'DESC', 'penalty.id': 'DESC' })
        .limit(size + 1)
      if (after)
        page.where('(penalty.sortedOn < :day or (penalty.sortedOn = :day and penalty.id < :id))', {
          day: after.day.toString(),
          id: after.id,
        })
      return (await page.getMany()).map(fromRow)
    },
    byIds: async (ids) => (await rows.findBy({ id: In([...ids]) })).map(fromRow),
    count: () => rows.count(),
    isEntered: (penalty) => rows.existsBy({ contentHash: fingerprintOf(penalty) }),
    add: async (penalty, stamp) => {
      const kept = {
        ...penalty,
        publicGround: null,
        sortedOn: sortedOn(penalty),
        contentHash: fingerprintOf(penalty),
      }
      await rows.insert({ ...kept, ...firstStamps(stamp) })
    },
    redactGround: async ({ uscc, formedOn, summary }, { publicGround, stamp }) => {
      await rows.update({ uscc, datedOn: formedOn, ground: summary }, { publicGround, ...nextStamps(stamp) })
    },
  }
}

/** The fingerprint is that of what was told: the figures it is judged by are no part of it. */
function fingerprintOf(penalty: Penalty): string {
  const { largeFineFen: _, recordMonths: __, ...told } = penalty as KeptPenalty
  return hashOf(told)
}

function fromRow(row: PenaltyRow): KeptPenalty {
  const { sortedOn: _, publicGround, contentHash, createdAt, createdBy, updatedAt, version, ...penalty } = row
  return publishPenalty(penalty, publicGround)
}
