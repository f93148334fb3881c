import { catalogueEvents } from './tables/catalogue.ts'
import { complianceEvents } from './tables/compliance.ts'
import { organizationEvents } from './tables/organizations.ts'
import { procurementEvents } from './tables/procurement.ts'

/** What each department announces, and who listens: the one table (domain specification R-19). */
export const events = {
  ...organizationEvents,
  ...catalogueEvents,
  ...procurementEvents,
  ...complianceEvents,
}
