import { importRunRows } from '@gongshi/service-kit'
import { agencyRows } from './agency/agencies.ts'
import { divisionRows } from './division/division-rows.ts'
import { firmRows } from './firm/firms.ts'
import { officerRows } from './officer/officers.ts'
import { organizationRows } from './organization/organization-rows.ts'
import { figureRows } from './policy/figures.ts'
import { zoneRows } from './zone/zones.ts'

/** The tables of this room that TypeORM reads and writes. */
export const entities = [
  agencyRows,
  divisionRows,
  figureRows,
  firmRows,
  importRunRows,
  officerRows,
  organizationRows,
  zoneRows,
]
