import type { CivilDate } from '@gongshi/domain-kit'
import type { EntityManager } from 'typeorm'
import { inForceOn } from '../domain/policy/in-force.ts'
import type { PolicyParameter } from '../domain/policy/policy-parameter.ts'
import { fromRow, policyParameterRow, toRow } from './rows/policy-parameter-row.ts'
import { upsert } from './upsert.ts'

/** Figures of law and policy with their days in force. */
export function policyParameters(manager: EntityManager) {
  const rows = manager.getRepository(policyParameterRow)
  return {
    /** All rows in force on a day, one a key. There are about a hundred; one statement reads them. */
    inForceOn: async (on: CivilDate): Promise<PolicyParameter[]> =>
      inForceOn((await rows.find()).map(fromRow), on),

    byKey: async (key: string): Promise<PolicyParameter[]> =>
      (await rows.find({ where: { key }, order: { effectiveFrom: 'ASC' } })).map(fromRow),

    keep: (row: PolicyParameter) =>
      upsert(rows, { key: row.key, effectiveFrom: row.effectiveFrom }, toRow(row)),
  }
}

export type PolicyParameters = ReturnType<typeof policyParameters>
