import type { Instant, Uscc } from '@gongshi/domain-kit'
import { firstStamps, nextStamps, type Stamped } from '@gongshi/service-kit'
import { In, type Repository } from 'typeorm'

/** What an organization records of itself, and records anew: what stands is kept, what stood before is in the audit trail. */
type OwnRecord = { id: string; uscc: Uscc; recordedAt: Instant; version: number }

/** Its row. */
export type OwnRow<Kept extends OwnRecord> = Omit<Kept, 'recordedAt'> & Stamped

export type OwnRecords<Kept> = {
  byIds: (ids: readonly string[]) => Promise<readonly Kept[]>
  /** All of these organizations, one statement for all. */
  of: (codes: readonly Uscc[]) => Promise<readonly Kept[]>
  /** A new one, or one recorded anew. */
  keep: (kept: Kept, by: string) => Promise<void>
}

export function ownRecordsIn<Kept extends OwnRecord>(rows: Repository<OwnRow<Kept>>): OwnRecords<Kept> {
  const found = async (where: object) => (await rows.findBy(where as never)).map((row) => fromRow<Kept>(row))
  return {
    byIds: (ids) => found({ id: In([...ids]) }),
    of: (codes) => found({ uscc: In([...codes]) }),
    keep: async ({ recordedAt: at, version, ...facts }, by) => {
      if (version === 1) await rows.insert({ ...facts, ...firstStamps({ at, by }) } as never)
      else await rows.update({ id: facts.id } as never, { ...facts, ...nextStamps({ at, by }) } as never)
    },
  }
}

const fromRow = <Kept extends OwnRecord>({ createdAt, createdBy, updatedAt, ...facts }: OwnRow<Kept>): Kept =>
  ({ ...facts, recordedAt: updatedAt }) as unknown as Kept
