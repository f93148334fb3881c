import { type EntityManager, In, LessThan } from 'typeorm'
import type { PolicyChange } from '../../domain/policy-change/policy-change.ts'
import type { PolicyChangeState } from '../../domain/policy-change/states.ts'
import { policyChangeRow } from './policy-change-row.ts'

/** A page of changes, newest first. */
export type ChangePage = { states: readonly PolicyChangeState[]; before: string | null; limit: number }

/** Changes of figures, as proposed and decided. */
export function policyChanges(manager: EntityManager) {
  const rows = manager.getRepository(policyChangeRow)
  return {
    page: ({ states, before, limit }: ChangePage): Promise<PolicyChange[]> => {
      const where = { state: In([...states]), ...(before ? { id: LessThan(before) } : {}) }
      return rows.find({ where, order: { id: 'DESC' }, take: limit })
    },

    byIds: (ids: readonly string[]): Promise<PolicyChange[]> => rows.findBy({ id: In([...ids]) }),

    count: (states: readonly PolicyChangeState[]): Promise<number> =>
      rows.countBy({ state: In([...states]) }),

    /** The changes of a key that wait for the second person. */
    waiting: (key: string): Promise<PolicyChange[]> => rows.findBy({ key, state: 'PROPOSED' }),

    find: (id: string): Promise<PolicyChange | null> => rows.findOneBy({ id }),

    /** One change, held until the transaction ends. */
    hold: (id: string): Promise<PolicyChange | null> =>
      rows.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }),

    insert: async (change: PolicyChange): Promise<void> => {
      await rows.insert(change)
    },

    save: async (change: PolicyChange): Promise<void> => {
      await rows.save(change)
    },
  }
}
