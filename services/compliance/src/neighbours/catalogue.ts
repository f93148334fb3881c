import type { CivilDate, WorkCalendar } from '@gongshi/domain-kit'
import { type Asking, type AskRoom, askRoom } from '@gongshi/service-kit'
import { waits } from '@gongshi/service-kit/waits'
import type { CreditFigures } from '../domain/credit-figures.ts'
import { asCalendar, type CalendarAnswer, calendarQuestion } from './catalogue-calendar.ts'
import { asFigures, figureKeys } from './catalogue-figures.ts'

/** What this room asks the catalogue; both throw NeighbourUnavailable when it does not answer wholly. */
export type Catalogue = {
  calendarOf: (years: readonly number[], asking: Asking) => Promise<WorkCalendar>
  /** The figures in force on a day. */
  figuresOn: (on: CivilDate, asking: Asking) => Promise<CreditFigures>
}

/** Where the catalogue answers, and the key that opens its door. */
export type Line = { url: string; key: string }

const figuresQuestion = /* GraphQL */ `
  query complianceAsksForFigures($keys: [String!]!, $on: LocalDate!) {
    policyParameters(keys: $keys, on: $on) { key number unit period { days unit } }
  }
`

/** A line to the catalogue room. */
export const catalogueAt = ({ url, key }: Line): Catalogue =>
  catalogueOver(askRoom({ url, key, name: 'catalogue', deadlineMs: waits.figures.ms }))

/** The catalogue behind any way of asking it. */
export const catalogueOver = (ask: AskRoom): Catalogue => ({
  calendarOf: async (years, asking) =>
    asCalendar(await ask<CalendarAnswer>(calendarQuestion(years), {}, asking)),
  figuresOn: async (on, asking) =>
    asFigures(await ask(figuresQuestion, { keys: figureKeys, on: String(on) }, asking)),
})
