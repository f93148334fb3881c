import { type CivilDate, type DivisionCode, Temporal } from '@gongshi/domain-kit'
import { firstStamps, nextStamps, type Stamp } from '@gongshi/service-kit'
import { type EntityManager, type FindOperator, In, Like } from 'typeorm'
import type { Division } from '../../domain/division/division.ts'
import { type DivisionSpan, isInForce } from '../../domain/division/division-history.ts'
import { inChunks } from '../in-chunks.ts'
import { type DivisionRow, divisionRows } from './division-rows.ts'

/** The history of administrative divisions. */
export type Divisions = {
  /** The line of that code in the last list on or before the day. */
  on: (code: DivisionCode, day: CivilDate) => Promise<Division | null>
  /** The latest line of each code, one statement for all. */
  latest: (codes: readonly DivisionCode[]) => Promise<readonly Division[]>
  /** The lines of a day whose code begins so, in the order of their codes; one statement for all beginnings. */
  beginning: (prefixes: readonly string[], day: CivilDate) => Promise<readonly Division[]>
  all: () => Promise<readonly Division[]>
  /** From when to when each code stood in the lists. */
  spans: () => Promise<readonly DivisionSpan[]>
  add: (lines: readonly Division[], stamp: Stamp) => Promise<void>
  amend: (line: Division, stamp: Stamp) => Promise<void>
}

export function divisionsIn(tx: EntityManager): Divisions {
  const rows = tx.getRepository(divisionRows)
  return {
    on: async (code, day) => {
      const lines = await rows.findBy({ code })
      const row = lines.find((line) => isInForce(line, day))
      return row ? fromRow(row) : null
    },
    latest: async (codes) => {
      const found = await rows.find({ where: { code: In([...codes]) }, order: { validFrom: 'ASC' } })
      return [...new Map(found.map((row) => [row.code, fromRow(row)])).values()]
    },
    beginning: async (prefixes, day) => {
      const where = prefixes.map((prefix) => ({ code: Like(`${prefix}%`) as FindOperator<DivisionCode> }))
      const found = await rows.find({ where, order: { code: 'ASC' } })
      return found.filter((line) => isInForce(line, day)).map(fromRow)
    },
    all: async () => (await rows.find()).map(fromRow),
    spans: async () => {
      const told: SpanRow[] = await tx.query('select code, valid_from, valid_to from division')
      return told.map(spanOf)
    },
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

/** Read without TypeORM: an import asks for all 6,823 of them. */
type SpanRow = { code: DivisionCode; valid_from: string; valid_to: string | null }

const spanOf = ({ code, valid_from, valid_to }: SpanRow): DivisionSpan => ({
  code,
  validFrom: Temporal.PlainDate.from(valid_from),
  validTo: valid_to === null ? null : Temporal.PlainDate.from(valid_to),
})
