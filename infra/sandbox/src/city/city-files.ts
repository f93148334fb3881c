import { agencies, FIXTURE_AGENCIES } from './agencies.ts'
import { codeBlocks } from './code-blocks.ts'
import { creditListings, creditRecords } from './credit.ts'
import { csvOf } from './csv.ts'
import { delegations } from './delegations.ts'
import { FIXTURE_FIRMS, firms } from './firms.ts'
import { FIXTURE_LEGACIES, legacyOrganizations } from './legacy-organizations.ts'
import { numberSeries } from './number-series.ts'
import { FIXTURE_ORGANIZATIONS } from './organization-fixtures.ts'
import { organizations } from './organizations.ts'
import { projects } from './projects.ts'

export type Files = Readonly<Record<string, string>>

/** Every synthetic file by its name: the whole city, and the parties alone for quick tests. */
export function cityFiles(): { city: Files; fixtures: Files } {
  return {
    city: {
      'agencies.csv': csvOf(agencies()),
      'code-blocks.csv': csvOf(codeBlocks()),
      'delegations.csv': csvOf(delegations()),
      'firms.csv': csvOf(firms()),
      'legacy-organizations.csv': csvOf(legacyOrganizations()),
      'number-series.csv': csvOf(numberSeries()),
      'organizations.csv': csvOf(organizations()),
      'credit-listings.csv': csvOf(creditListings()),
      'credit-records.csv': csvOf(creditRecords()),
      'projects.csv': csvOf(projects()),
    },
    fixtures: {
      'agencies.csv': csvOf(FIXTURE_AGENCIES),
      'code-blocks.csv': csvOf(codeBlocks()),
      'firms.csv': csvOf(FIXTURE_FIRMS),
      'legacy-organizations.csv': csvOf(FIXTURE_LEGACIES),
      'number-series.csv': csvOf(numberSeries()),
      'organizations.csv': csvOf(FIXTURE_ORGANIZATIONS),
    },
  }
}
