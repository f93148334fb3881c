import { importRunRows } from '@gongshi/service-kit'
import { agencyRows } from './agency/agencies.ts'
import { annualReportTable } from './annual-report/annual-report-table.ts'
import { reportSeasonTable } from './annual-report/report-seasons.ts'
import { appealTable } from './appeal/appeal-table.ts'
import { calendarYearRows } from './calendar/calendar-years.ts'
import { codeBlockRows } from './code/code-blocks.ts'
import { delegationTable } from './delegation/delegation-table.ts'
import { disciplineEntryTable } from './discipline/discipline-entries.ts'
import { disclosureTable } from './disclosure/disclosure-table.ts'
import { divisionRows } from './division/division-rows.ts'
import { enterpriseRows } from './enterprise/enterprises.ts'
import { externalReferenceRows } from './external-reference/external-references.ts'
import { firmRows } from './firm/firms.ts'
import { legacyRows } from './legacy/legacies.ts'
import { liquidationRows } from './liquidation/liquidations.ts'
import { managementSystemRows } from './management-system/management-systems.ts'
import { mandateRows } from './mandate/mandates.ts'
import { mechanismCheckRows } from './mechanism/mechanism-checks.ts'
import { numberSeriesRows, seriesYearRows } from './number/number-series.ts'
import { officerRows } from './officer/officers.ts'
import { bodySuccessionRows } from './organization/body-successions.ts'
import { historyRows } from './organization/history-rows.ts'
import { organizationRows } from './organization/organization-rows.ts'
import { statusPenaltyRows } from './penalty/status-penalties.ts'
import { countFigureRows } from './policy/count-figures.ts'
import { dateFigureRows } from './policy/date-figures.ts'
import { dayFigureRows } from './policy/day-figures.ts'
import { figureRows } from './policy/figures.ts'
import { shareFigureRows } from './policy/share-figures.ts'
import { termListRows } from './policy/term-lists.ts'
import { registerChangeTable } from './register-change/register-changes.ts'
import { registerEntryRows, registerFeedRows } from './register-entry/register-entry-table.ts'
import { registeredFactsTable } from './registered-facts/registered-facts.ts'
import { applicationTable } from './registration/application-table.ts'
import { representativeRows } from './representative/representatives.ts'
import { resolutionRows } from './resolution/resolutions.ts'
import { selfAssessmentTable } from './self-assessment/self-assessment-table.ts'
import { selfRegulatoryDocumentTable } from './self-regulation/self-regulatory-document-table.ts'
import { successionTable } from './succession/succession-table.ts'
import { supervisionPartyTable } from './supervision/supervision-party-table.ts'
import { supervisionTable } from './supervision/supervision-table.ts'
import { thresholdRows } from './threshold/thresholds.ts'
import { zoneRows } from './zone/zones.ts'

/** The tables of this room that TypeORM reads and writes. */
export const entities = [
  agencyRows,
  annualReportTable,
  appealTable,
  applicationTable,
  bodySuccessionRows,
  calendarYearRows,
  codeBlockRows,
  countFigureRows,
  dateFigureRows,
  dayFigureRows,
  delegationTable,
  disciplineEntryTable,
  disclosureTable,
  divisionRows,
  enterpriseRows,
  externalReferenceRows,
  figureRows,
  firmRows,
  historyRows,
  importRunRows,
  legacyRows,
  liquidationRows,
  managementSystemRows,
  mechanismCheckRows,
  mandateRows,
  numberSeriesRows,
  officerRows,
  organizationRows,
  registerChangeTable,
  registerEntryRows,
  registerFeedRows,
  registeredFactsTable,
  reportSeasonTable,
  representativeRows,
  resolutionRows,
  selfAssessmentTable,
  selfRegulatoryDocumentTable,
  seriesYearRows,
  shareFigureRows,
  statusPenaltyRows,
  successionTable,
  supervisionPartyTable,
  supervisionTable,
  termListRows,
  thresholdRows,
  zoneRows,
]
