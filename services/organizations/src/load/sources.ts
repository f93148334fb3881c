import type { FolderSource } from '@gongshi/service-kit'
import type { Context } from '../commands/context.ts'
import { importAgencies } from './import-agencies.ts'
import { importCodeBlocks } from './import-code-blocks.ts'
import { importDelegations } from './import-delegations.ts'
import { importDivisions } from './import-divisions.ts'
import { importFirms } from './import-firms.ts'
import { importLegacies } from './import-legacies.ts'
import { importNumberSeries } from './import-number-series.ts'
import { importFoundationProfiles, importFoundations, importOrganizations } from './import-organizations.ts'
import { importZones } from './import-zones.ts'

/** What every city starts from: the divisions with their history, and the zones. */
export const baseSources: readonly FolderSource<Context>[] = [
  { file: 'divisions/gbt2260_history_1981_2024.csv', read: importDivisions },
  { file: 'divisions/functional_zones.csv', read: importZones },
]

/** What this room imports, in the order in which one needs the other. */
export const sources: readonly FolderSource<Context>[] = [
  ...baseSources,
  // a real city's own, in the same columns as the demonstration's
  { file: 'agencies.csv', read: importAgencies },
  { file: 'code-blocks.csv', read: importCodeBlocks },
  { file: 'delegations.csv', read: importDelegations },
  { file: 'firms.csv', read: importFirms },
  { file: 'number-series.csv', read: importNumberSeries },
  { file: 'legacy-organizations.csv', read: importLegacies },
  { file: 'synthetic/agencies.csv', read: importAgencies },
  { file: 'synthetic/code-blocks.csv', read: importCodeBlocks },
  { file: 'synthetic/delegations.csv', read: importDelegations },
  { file: 'synthetic/firms.csv', read: importFirms },
  { file: 'synthetic/number-series.csv', read: importNumberSeries },
  { file: 'organizations/foundations.csv', read: importFoundations },
  { file: 'organizations/national_foundations_profile.csv', read: importFoundationProfiles },
  { file: 'synthetic/organizations.csv', read: importOrganizations },
  { file: 'synthetic/legacy-organizations.csv', read: importLegacies },
]
