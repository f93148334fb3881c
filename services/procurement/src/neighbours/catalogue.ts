import { type CivilDate, workCalendar } from '@gongshi/domain-kit'
import type { AskRoom } from '@gongshi/service-kit'
import { asPolicies, policyKeys } from './catalogue-policies.ts'
import { catalogueShape } from './catalogue-shape.ts'
import type { CatalogueAnswer } from './neighbours.ts'

const question = /* GraphQL */ `
  query procurementAsks($on: LocalDate!, $keys: [String!]!, $from: LocalDate!, $to: LocalDate!, $code: String!, $withItem: Boolean!) {
    policyParameters(keys: $keys, on: $on) { key value basis { rule document article note } }
    workCalendar(from: $from, to: $to) { version years { year status specialDays { date name isOffDay sourceDocNo } } }
    serviceItem(code: $code, on: $on) @include(if: $withItem) {
      id code name isLeaf retiredFrom retirementAnnouncedAt
      replacedBy { code name }
      catalogueVersion { id }
    }
  }
`

/**
 * Asks the catalogue room one question: figures, calendar and item of one day belong together.
 *
 * @throws NeighbourUnavailable when it does not answer wholly: whoever asked refuses rather than guesses
 */
export function catalogue(ask: AskRoom): (on: CivilDate, serviceCode?: string) => Promise<CatalogueAnswer> {
  return async (on, serviceCode) => {
    const answer = await ask(question, {
      on: on.toString(),
      keys: policyKeys,
      // A period that is still open may have begun last year and end next year.
      from: `${on.year - 1}-01-01`,
      to: `${on.year + 1}-12-31`,
      code: serviceCode ?? '',
      withItem: serviceCode !== undefined,
    })
    const { policyParameters, workCalendar: known, serviceItem } = catalogueShape.parse(answer)
    return {
      policies: asPolicies(policyParameters),
      calendar: workCalendar(
        known.years.map(({ year, status, specialDays }) => ({ year, status, days: specialDays })),
      ),
      calendarVersion: known.version,
      item: serviceItem ?? null,
    }
  }
}
