import type { CivilDate, Uscc, WorkCalendar } from '@gongshi/domain-kit'
import type { Agency } from '../domain/ground/agency.ts'
import type { Policies } from '../domain/ground/policies.ts'
import type { ServiceItem } from '../domain/ground/service-item.ts'

/** What the catalogue department says at one moment: the figures of a day, the calendar around it, an item. */
export type CatalogueAnswer = {
  policies: Policies
  calendar: WorkCalendar
  /** One more with every correction: greater than what this room has heard of while the news is on its way. */
  calendarVersion: number
  item: ServiceItem | null
}

/** Whom this room asks where the law needs certainty at the moment of decision; both throw NeighbourUnavailable, the first FiguresUnknown too. */
export type Neighbours = {
  /** @param serviceCode an item that is wanted too; in force on that day, or retired since */
  askCatalogue: (on: CivilDate, serviceCode?: string) => Promise<CatalogueAnswer>
  askAgency: (uscc: Uscc) => Promise<Agency | null>
}
