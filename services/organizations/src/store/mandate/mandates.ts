import type { CivilDate, Instant, Uscc } from '@gongshi/domain-kit'
import { column, firstStamps, over, type Stamped, stampColumns, tableOf } from '@gongshi/service-kit'
import { type EntityManager, type FindOptionsWhere, In, IsNull, LessThan, MoreThanOrEqual } from 'typeorm'
import type { Mandate } from '../../domain/mandate/mandate.ts'

const { id, char, varchar, int, flag, civilDate, optional, key } = column

type MandateRow = Omit<Mandate, 'recordedAt' | 'recordedBy'> & Stamped

/** Table `mandate`. */
export const mandateRows = tableOf<MandateRow>({
  name: 'mandate',
  columns: {
    id: key(id()),
    uscc: char(18),
    post: varchar(32),
    name: varchar(60),
    personHash: char(64),
    ageAtStart: int(),
    isServingOfficial: flag(),
    isRetiredOfficial: flag(),
    startsOn: civilDate(),
    endsOn: civilDate(),
    endedOn: optional(civilDate()),
    resolutionId: id(),
    ...stampColumns,
  },
  indices: { mandate_of_organization: over('uscc', 'id'), mandate_of_person: over('personHash') },
})

/** Who holds which post of organizations. */
export type Mandates = {
  /** All that are recorded of these organizations, one statement for all. */
  of: (codes: readonly Uscc[]) => Promise<readonly Mandate[]>
  /** Those of them that are held on a day or begin later, one statement for all. */
  heldFrom: (codes: readonly Uscc[], on: CivilDate) => Promise<readonly Mandate[]>
  /** Those of an organization, the last recorded first, from behind one on. */
  page: (uscc: Uscc, limit: number, before: string | null) => Promise<readonly Mandate[]>
  count: (uscc: Uscc) => Promise<number>
  /** A new one, or one that has ended. */
  keep: (mandate: Mandate) => Promise<void>
}

export function mandatesIn(tx: EntityManager): Mandates {
  const rows = tx.getRepository(mandateRows)
  return {
    of: async (codes) =>
      (await rows.find({ where: { uscc: In([...codes]) }, order: { id: 'ASC' } })).map(fromRow),
    heldFrom: async (codes, on) => {
      const own = { uscc: In([...codes]) }
      const last = MoreThanOrEqual(on)
      const where = [
        { ...own, endedOn: IsNull(), endsOn: last },
        { ...own, endedOn: last },
      ] as FindOptionsWhere<MandateRow>[]
      return (await rows.find({ where, order: { id: 'ASC' } })).map(fromRow)
    },
    page: async (uscc, limit, before) => {
      const where = { uscc, ...(before === null ? {} : { id: LessThan(before) }) }
      return (await rows.find({ where, order: { id: 'DESC' }, take: limit })).map(fromRow)
    },
    count: (uscc) => rows.countBy({ uscc }),
    keep: async ({ recordedAt: at, recordedBy: by, version, ...facts }) => {
      if (version === 1) await rows.insert({ ...facts, ...firstStamps({ at, by }) } as never)
      else await rows.update({ id: facts.id }, { endedOn: facts.endedOn, version } as never)
    },
  }
}

const fromRow = ({ createdAt, createdBy, updatedAt, ...facts }: MandateRow): Mandate => ({
  ...facts,
  recordedAt: createdAt as Instant,
  recordedBy: createdBy,
})
