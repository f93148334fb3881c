import type { CivilDate } from '@gongshi/domain-kit'
import type { EntityManager } from 'typeorm'
import { inForceOn } from '../../domain/policy/in-force.ts'
import type { PolicyParameter } from '../../domain/policy/policy-parameter.ts'
import { openKeeper } from '../keeper.ts'
import { fromRow, policyParameterRow, toRow } from './policy-parameter-row.ts'

/** Figures of law and policy with their days in force. */
export function policyParameters(manager: EntityManager) {
  const rows = manager.getRepository(policyParameterRow)
  return {
    /** Every row there ever was; there are a few hundred. */
    all: async (): Promise<PolicyParameter[]> => (await rows.find()).map(fromRow),

    /** All rows in force on a day, one a key. There are about a hundred; one statement reads them. */
    inForceOn: async (on: CivilDate): Promise<PolicyParameter[]> =>
      inForceOn((await rows.find()).map(fromRow), on),

    /** All rows of a key, held until the transaction ends: one change of a figure at a time. */
    hold: async (key: string): Promise<PolicyParameter[]> =>
      (await rows.find({ where: { key }, lock: { mode: 'pessimistic_write' } })).map(fromRow),

    insert: async (row: PolicyParameter): Promise<void> => {
      await rows.insert(toRow(row))
    },

    /** Takes an import's rows, by key and first day in force. */
    keeper: async () => {
      const keeper = await openKeeper(rows, ({ key, effectiveFrom }) => `${key} ${effectiveFrom}`)
      return {
        keep: (row: PolicyParameter) => keeper.keep(toRow(row)),
        write: keeper.write,
      }
    },
  }
}
