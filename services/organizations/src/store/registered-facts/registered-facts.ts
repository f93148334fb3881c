import type { Uscc } from '@gongshi/domain-kit'
import { column, readRows, rowsOf, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { RegisteredFacts } from '../../domain/registered-facts/registered-facts.ts'

const { id, char, varchar, text, fen, civilDate, optional, key } = column

/** Table `registered_facts`. */
export const registeredFactsTable = tableOf<RegisteredFacts>({
  name: 'registered_facts',
  columns: {
    uscc: key(char(18)),
    purpose: optional(text()),
    businessScope: optional(text()),
    activityArea: optional(varchar(200)),
    domicile: optional(varchar(200)),
    domicileDivisionCode: optional(char(6)),
    capitalFen: optional(fen()),
    supervisoryAuthorityUscc: optional(char(18)),
    charterApplicationId: optional(id()),
    charterApprovedOn: optional(civilDate()),
  },
})

const factsRows = rowsOf(registeredFactsTable)

/** What is registered of bodies beside their names, types and representatives. */
export type RegisteredFactsOf = {
  /** Of those of these codes of which anything is known here, one statement for all. */
  byCodes: (codes: readonly Uscc[]) => Promise<readonly RegisteredFacts[]>
  /** Of one body; nothing but its code where nothing is known. */
  of: (uscc: Uscc) => Promise<RegisteredFacts>
  keep: (facts: RegisteredFacts) => Promise<void>
}

export function registeredFactsIn(tx: EntityManager): RegisteredFactsOf {
  const byCodes = async (codes: readonly Uscc[]) =>
    codes.length === 0 ? [] : readRows(tx, factsRows, 'uscc in (?)', [[...codes]])
  return {
    byCodes,
    of: async (uscc) => (await byCodes([uscc]))[0] ?? { uscc },
    keep: async (facts) => {
      await tx.getRepository(registeredFactsTable).upsert(facts as never, ['uscc'])
    },
  }
}
