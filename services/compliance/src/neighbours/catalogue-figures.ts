import { NeighbourUnavailable } from '@gongshi/service-kit'
import { z } from 'zod'
import type { CreditFigures, EntryDuty } from '../domain/credit-figures.ts'

/** The figures this room goes by, under the keys they have in the policy table (domain 3.6 and 4.11). */
export const figureKeys = [
  'credit.entryWd',
  'credit.abnormalMonths',
  'credit.escalateYears',
  'penalty.publicityMonths',
  'supplier.largeFineFen',
  'supplier.recordYears',
  'import.reportMonths',
] as const

type Key = (typeof figureKeys)[number]

const months = z
  .object({ number: z.int().positive(), unit: z.enum(['MONTH', 'YEAR']) })
  .transform(({ number, unit }) => (unit === 'YEAR' ? 12 * number : number))

const fen = z.object({ number: z.int().positive(), unit: z.literal('FEN') }).transform(({ number }) => number)

const duty = z
  .object({ period: z.object({ days: z.int().positive(), unit: z.enum(['NATURAL', 'WORKING']) }) })
  .transform(({ period }): EntryDuty => period)

const answerShape = z.object({ policyParameters: z.array(z.looseObject({ key: z.string() })) })

/**
 * The catalogue's rows as the figures of one day; null where no row is in force.
 *
 * @param answer what the catalogue said: the rows in force on the day asked about
 * @throws NeighbourUnavailable when a row has a unit this room cannot reckon in: guessing is not allowed
 */
export function asFigures(answer: unknown): CreditFigures {
  const { policyParameters: rows } = whole(answerShape, answer)
  const read = <T>(key: Key, shape: z.ZodType<T>): T | null => {
    const row = rows.find((told) => told.key === key)
    return row ? whole(shape, row) : null
  }
  return {
    entryDuty: read('credit.entryWd', duty),
    abnormalMonths: read('credit.abnormalMonths', months),
    escalateMonths: read('credit.escalateYears', months),
    publicityMonths: read('penalty.publicityMonths', months),
    largeFineFen: read('supplier.largeFineFen', fen),
    recordMonths: read('supplier.recordYears', months),
    reportMonths: read('import.reportMonths', months),
  }
}

function whole<T>(shape: z.ZodType<T>, told: unknown): T {
  const parsed = shape.safeParse(told)
  if (parsed.success) return parsed.data
  throw new NeighbourUnavailable('catalogue', { cause: parsed.error })
}
