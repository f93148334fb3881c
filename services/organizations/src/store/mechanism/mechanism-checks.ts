import type { Instant, Uscc } from '@gongshi/domain-kit'
import {
  column,
  firstStamps,
  nextStamps,
  onceOver,
  type Stamped,
  stampColumns,
  tableOf,
} from '@gongshi/service-kit'
import { type EntityManager, In } from 'typeorm'
import type { MechanismCheck } from '../../domain/mechanism/mechanism-check.ts'

const { id, char, varchar, int, flag, key } = column

type MechanismCheckRow = Omit<MechanismCheck, 'recordedAt' | 'recordedBy'> & Stamped

/** Table `mechanism_check`. */
export const mechanismCheckRows = tableOf<MechanismCheckRow>({
  name: 'mechanism_check',
  columns: {
    id: key(id()),
    uscc: char(18),
    mechanism: varchar(32),
    checkYear: int(),
    score: int(),
    fileId: id(),
    isVerified: flag(),
    ...stampColumns,
  },
  indices: { mechanism_check_of_year: onceOver('uscc', 'mechanism', 'checkYear') },
})

/** How organizations checked their six mechanisms, year by year. */
export type MechanismChecks = {
  byIds: (ids: readonly string[]) => Promise<readonly MechanismCheck[]>
  /** All of these organizations, six a year of each at most, one statement for all. */
  of: (codes: readonly Uscc[]) => Promise<readonly MechanismCheck[]>
  /** A new one, or one said anew. */
  keep: (check: MechanismCheck) => Promise<void>
}

export function mechanismChecksIn(tx: EntityManager): MechanismChecks {
  const rows = tx.getRepository(mechanismCheckRows)
  return {
    byIds: async (ids) => (await rows.findBy({ id: In([...ids]) })).map(fromRow),
    of: async (codes) => (await rows.findBy({ uscc: In([...codes]) })).map(fromRow),
    keep: async ({ recordedAt: at, recordedBy: by, version, ...facts }) => {
      if (version === 1) await rows.insert({ ...facts, ...firstStamps({ at, by }) } as never)
      else await rows.update({ id: facts.id }, { ...facts, ...nextStamps({ at, by }) } as never)
    },
  }
}

const fromRow = ({ createdAt, createdBy, updatedAt, ...facts }: MechanismCheckRow): MechanismCheck => ({
  ...facts,
  recordedAt: updatedAt as Instant,
  recordedBy: createdBy,
})
