import { agencyRows } from './agencies.ts'
import { divisionRows } from './division-rows.ts'
import { figureRows } from './figures.ts'
import { firmRows } from './firms.ts'
import { organizationRows } from './organization-rows.ts'
import { zoneRows } from './zones.ts'

/** The tables of this room that TypeORM reads and writes. */
export const entities = [agencyRows, divisionRows, figureRows, firmRows, organizationRows, zoneRows]
