import type { DivisionCode, Uscc } from '@gongshi/domain-kit'
import {
  addRows,
  all,
  type Change,
  type Condition,
  holdRows,
  keepChanges,
  planTimersForMany,
  readRows,
  under,
  where,
} from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { AgencySuccession } from '../../domain/succession/agency-succession.ts'
import { successionDeadlines } from '../../domain/succession/deadlines.ts'
import { publicSuccessionStates } from '../../domain/succession/states.ts'
import { successionRows } from './succession-table.ts'

/** In whose agencies the reader sees what waits for a second person, too. */
type AskedSuccessions = { proposedWithin: DivisionCode | undefined }

/** Which agency takes over from which. */
export type Successions = {
  byIds: (ids: readonly string[]) => Promise<AgencySuccession[]>
  hold: (ids: readonly string[]) => Promise<AgencySuccession[]>
  /** What was recorded of an agency that ends, by one or by two, locked. */
  holdFrom: (fromUscc: Uscc) => Promise<AgencySuccession | undefined>
  /** Those of agencies that end and of those that take over, by one or by two; one statement for all. */
  about: (codes: readonly Uscc[]) => Promise<AgencySuccession[]>
  /** The newest first, and those that wait for a second person where the reader may see them. */
  page: (asked: AskedSuccessions, limit: number, beforeId?: string) => Promise<AgencySuccession[]>
  count: (asked: AskedSuccessions) => Promise<number>
  add: (succession: AgencySuccession) => Promise<void>
  keep: (changes: readonly Change<AgencySuccession>[]) => Promise<void>
}

export function successionsIn(tx: EntityManager): Successions {
  const find = (where: string, parameters: unknown[]) => readRows(tx, successionRows, where, parameters)
  return {
    byIds: async (ids) => (ids.length === 0 ? [] : find('id in (?)', [ids])),
    hold: (ids) => holdRows(tx, successionRows, ids),
    holdFrom: async (fromUscc) => (await find('from_uscc = ? for update', [fromUscc]))[0],
    about: async (codes) =>
      codes.length === 0 ? [] : find('(from_uscc in (?) or to_uscc in (?)) order by id', [codes, codes]),
    page: (asked, limit, beforeId = LAST) => {
      const { sql, parameters } = all([seenBy(asked), where('id < ?', beforeId)])
      return find(`${sql} order by id desc limit ${limit}`, [...parameters])
    },
    count: async (asked) => {
      const { sql, parameters } = seenBy(asked)
      const [row] = await tx.query(`select count(*) as number from agency_succession where ${sql}`, [
        ...parameters,
      ])
      return Number(row.number)
    },
    add: async (succession) => {
      await addRows(tx, successionRows, [succession])
      await planTimersForMany(tx, [planOf(succession)])
    },
    keep: async (changes) => {
      await keepChanges(tx, successionRows, changes)
      await planTimersForMany(
        tx,
        changes.map(({ after }) => planOf(after)),
      )
    },
  }
}

const seenBy = ({ proposedWithin }: AskedSuccessions): Condition => {
  const isPublic = 'state in (?)'
  if (!proposedWithin) return where(isPublic, publicSuccessionStates)
  const { sql, parameters } = under('division_code', proposedWithin)
  const isOwn = `from_uscc in (select uscc from agency where ${sql})`
  return where(`${isPublic} or ${isOwn}`, publicSuccessionStates, ...parameters)
}

/** After every id there can be. */
const LAST = 'z'

const planOf = (succession: AgencySuccession) => ({
  subject: { id: succession.id, version: succession.revision },
  plan: successionDeadlines(succession),
})
