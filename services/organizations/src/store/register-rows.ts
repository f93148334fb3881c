import { firstStamps, nextStamps, type Stamp, type Stamped } from '@gongshi/service-kit'
import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm'

type Of<Noun, Row> = { key: keyof Noun & keyof Row & string; toRow: (noun: Noun) => Omit<Row, keyof Stamped> }

/** What all registers of this room do alike: a row for each record, known by its key, stamped when it comes and when it changes. */
export function registerRows<Noun extends object, Row extends Stamped & ObjectLiteral>(
  tx: EntityManager,
  table: EntitySchema<Row>,
  { key, toRow }: Of<Noun, Row>,
) {
  const rows = tx.getRepository(table)
  return {
    rows,
    add: async (noun: Noun, stamp: Stamp): Promise<void> => {
      await rows.insert({ ...toRow(noun), ...firstStamps(stamp) } as never)
    },
    amend: async (noun: Noun, stamp: Stamp): Promise<void> => {
      await rows.update({ [key]: noun[key] } as never, { ...toRow(noun), ...nextStamps(stamp) } as never)
    },
  }
}
