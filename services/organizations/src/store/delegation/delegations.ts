import type { Uscc } from '@gongshi/domain-kit'
import {
  addRows,
  all,
  type Change,
  holdRows,
  keepChanges,
  planTimersForMany,
  readRows,
} from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import { delegationDeadlines } from '../../domain/delegation/deadlines.ts'
import type { Delegation } from '../../domain/delegation/delegation.ts'
import { delegationMoves, effectiveStates } from '../../domain/delegation/states.ts'
import { type DelegationQuestion, delegationFilter } from './delegation-filter.ts'
import { delegationRows } from './delegation-table.ts'

/** Delegations of authority. */
export type Delegations = {
  byIds: (ids: readonly string[]) => Promise<Delegation[]>
  hold: (ids: readonly string[]) => Promise<Delegation[]>
  /** Those published to an agency that have not ended, as they are kept; whether one is in effect is the domain's to say. */
  heldBy: (agencyUscc: Uscc) => Promise<Delegation[]>
  /** The same, and none of them changes before the transaction ends. */
  heldFastBy: (agencyUscc: Uscc) => Promise<Delegation[]>
  /** Ids of those an agency gave or holds that have not ended. */
  openOf: (agencyUscc: Uscc) => Promise<string[]>
  /** The newest first, of those the reader may see. */
  page: (question: DelegationQuestion, limit: number, beforeId?: string) => Promise<Delegation[]>
  count: (question: DelegationQuestion) => Promise<number>
  add: (delegation: Delegation) => Promise<void>
  keep: (changes: readonly Change<Delegation>[]) => Promise<void>
}

export function delegationsIn(tx: EntityManager): Delegations {
  const find = (where: string, parameters: unknown[]) => readRows(tx, delegationRows, where, parameters)
  const held = (agencyUscc: Uscc, lock: string) =>
    find(`delegate_uscc = ? and state in (?) order by id${lock}`, [agencyUscc, effectiveStates])
  return {
    byIds: async (ids) => (ids.length === 0 ? [] : find('id in (?)', [ids])),
    hold: (ids) => holdRows(tx, delegationRows, ids),
    heldBy: (agencyUscc) => held(agencyUscc, ''),
    heldFastBy: (agencyUscc) => held(agencyUscc, ' lock in share mode'),
    openOf: async (agencyUscc) => {
      const rows: { id: string }[] = await tx.query(
        'select id from delegation where (principal_uscc = ? or delegate_uscc = ?) and state not in (?) order by id',
        [agencyUscc, agencyUscc, delegationMoves.terminal],
      )
      return rows.map(({ id }) => id)
    },
    page: (question, limit, beforeId) => {
      const { sql, parameters } = all(delegationFilter(question, beforeId))
      return find(`${sql} order by id desc limit ${limit}`, [...parameters])
    },
    count: async (question) => {
      const { sql, parameters } = all(delegationFilter(question))
      const [row] = await tx.query(`select count(*) as number from delegation where ${sql}`, [...parameters])
      return Number(row.number)
    },
    add: async (delegation) => {
      await addRows(tx, delegationRows, [delegation])
      await planTimersForMany(tx, [planOf(delegation)])
    },
    keep: async (changes) => {
      await keepChanges(tx, delegationRows, changes)
      await planTimersForMany(
        tx,
        changes.map(({ after }) => planOf(after)),
      )
    },
  }
}

const planOf = (delegation: Delegation) => ({
  subject: { id: delegation.id, version: delegation.revision },
  plan: delegationDeadlines(delegation),
})
