import type { CivilDate, DivisionCode } from '@gongshi/domain-kit'
import { type EntityManager, In, IsNull, LessThanOrEqual, MoreThan } from 'typeorm'
import type { Division } from '../domain/division/division.ts'
import { type DivisionRow, divisionRows } from './division-rows.ts'
import { inChunks } from './in-chunks.ts'
import { firstStamps, nextStamps, type Stamp } from './stamps.ts'

/** The history of administrative divisions. */
export type Divisions = {
  /** The line of that code in the last list on or before the day. */
  on: (code: DivisionCode, day: CivilDate) => Promise<Division | null>
  /** The latest line of each code, one statement for all. */
  latest: (codes: readonly DivisionCode[]) => Promise<readonly Division[]>
  all: () => Promise<readonly Division[]>
  add: (lines: readonly Division[], stamp: Stamp) => Promise<void>
  amend: (line: Division, stamp: Stamp) => Promise<void>
}

export function divisionsIn(tx: EntityManager): Divisions {
  const rows = tx.getRepository(divisionRows)
  return {
    on: async (code, day) => {
      const begun = { code, validFrom: LessThanOrEqual(day) }
      const row = await rows.findOneBy([
        { ...begun, validTo: IsNull() },
        { ...begun, validTo: MoreThan(day) },
      ])
      return row && fromRow(row)
    },
    latest: async (codes) => {
      const found = await rows.find({ where: { code: In([...codes]) }, order: { validFrom: 'ASC' } })
      return [...new Map(found.map((row) => [row.code, fromRow(row)])).values()]
    },
    all: async () => (await rows.find()).map(fromRow),
    add: async (lines, stamp) => {
      for (const chunk of inChunks(lines))
        await rows.insert(chunk.map((line) => ({ ...line, ...firstStamps(stamp) })))
    },
    amend: async (line, stamp) => {
      const { code, validFrom } = line
      await rows.update({ code, validFrom }, { ...line, ...nextStamps(stamp) })
    },
  }
}

function fromRow({ createdAt, createdBy, updatedAt, version, ...division }: DivisionRow): Division {
  return division
}
