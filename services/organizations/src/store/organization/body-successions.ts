import type { Uscc } from '@gongshi/domain-kit'
import { column, over, tableOf } from '@gongshi/service-kit'
import { type EntityManager, In } from 'typeorm'
import type { BodySuccession } from '../../domain/organization/body-succession.ts'

const { char, varchar, civilDate, key } = column

/** Table `body_succession`. */
export const bodySuccessionRows = tableOf<BodySuccession>({
  name: 'body_succession',
  columns: {
    uscc: key(char(18)),
    successorUscc: key(char(18)),
    ground: varchar(24),
    wentOverOn: civilDate(),
  },
  indices: { body_succession_by_successor: over('successorUscc', 'wentOverOn', 'uscc') },
})

/** Which bodies went over into which; nothing is taken out of it. */
export type BodySuccessions = {
  /** All that these bodies went over into, or that went over into them, one statement for all. */
  about: (codes: readonly Uscc[]) => Promise<readonly BodySuccession[]>
  add: (successions: readonly BodySuccession[]) => Promise<void>
}

export function bodySuccessionsIn(tx: EntityManager): BodySuccessions {
  const rows = tx.getRepository(bodySuccessionRows)
  return {
    about: (codes) =>
      rows.find({
        where: [{ uscc: In([...codes]) }, { successorUscc: In([...codes]) }],
        order: { wentOverOn: 'ASC', uscc: 'ASC', successorUscc: 'ASC' },
      }),
    add: async (successions) => {
      if (successions.length > 0) await rows.insert([...successions] as never)
    },
  }
}
