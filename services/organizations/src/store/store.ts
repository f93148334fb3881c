import { filesIn, importsIn, type RoomStore, storeOver, storeWithin, vaultIn } from '@gongshi/service-kit'
import type { DataSource, EntityManager } from 'typeorm'
import { agenciesIn } from './agency/agencies.ts'
import { annualReportsIn } from './annual-report/annual-reports.ts'
import { reportSeasonsIn } from './annual-report/report-seasons.ts'
import { appealsIn } from './appeal/appeals.ts'
import { calendarYearsIn } from './calendar/calendar-years.ts'
import { codeBlocksIn } from './code/code-blocks.ts'
import { delegationsIn } from './delegation/delegations.ts'
import { disciplineEntriesIn } from './discipline/discipline-entries.ts'
import { disclosuresIn } from './disclosure/disclosures.ts'
import { divisionsIn } from './division/divisions.ts'
import { enterprisesIn } from './enterprise/enterprises.ts'
import { externalReferencesIn } from './external-reference/external-references.ts'
import { firmsIn } from './firm/firms.ts'
import { legaciesIn } from './legacy/legacies.ts'
import { liquidationsIn } from './liquidation/liquidations.ts'
import { managementSystemsIn } from './management-system/management-systems.ts'
import { mandatesIn } from './mandate/mandates.ts'
import { mechanismChecksIn } from './mechanism/mechanism-checks.ts'
import { numberSeriesIn } from './number/number-series.ts'
import { officersIn } from './officer/officers.ts'
import { bodySuccessionsIn } from './organization/body-successions.ts'
import { growthIn } from './organization/growth.ts'
import { historyIn } from './organization/history.ts'
import { organizationsIn } from './organization/organizations.ts'
import { structureIn } from './organization/structure.ts'
import { statusPenaltiesIn } from './penalty/status-penalties.ts'
import { countFiguresIn } from './policy/count-figures.ts'
import { dateFiguresIn } from './policy/date-figures.ts'
import { dayFiguresIn } from './policy/day-figures.ts'
import { figuresIn } from './policy/figures.ts'
import { shareFiguresIn } from './policy/share-figures.ts'
import { termListsIn } from './policy/term-lists.ts'
import { registerChangesIn } from './register-change/register-changes.ts'
import { registerEntriesIn } from './register-entry/register-entries.ts'
import { registeredFactsIn } from './registered-facts/registered-facts.ts'
import { applicationsIn } from './registration/applications.ts'
import { representativesIn } from './representative/representatives.ts'
import { resolutionsIn } from './resolution/resolutions.ts'
import { selfAssessmentsIn } from './self-assessment/self-assessments.ts'
import { selfRegulatoryDocumentsIn } from './self-regulation/self-regulatory-documents.ts'
import { successionsIn } from './succession/successions.ts'
import { supervisionsIn } from './supervision/supervisions.ts'
import { thresholdsIn } from './threshold/thresholds.ts'
import { zonesIn } from './zone/zones.ts'

const nounsIn = (tx: EntityManager) => ({
  delegations: delegationsIn(tx),
  divisions: divisionsIn(tx),
  organizations: organizationsIn(tx),
  history: historyIn(tx),
  growth: growthIn(tx),
  agencies: agenciesIn(tx),
  enterprises: enterprisesIn(tx),
  externalReferences: externalReferencesIn(tx),
  firms: firmsIn(tx),
  legacies: legaciesIn(tx),
  officers: officersIn(tx),
  figures: figuresIn(tx),
  countFigures: countFiguresIn(tx),
  dateFigures: dateFiguresIn(tx),
  dayFigures: dayFiguresIn(tx),
  shareFigures: shareFiguresIn(tx),
  termLists: termListsIn(tx),
  calendarYears: calendarYearsIn(tx),
  annualReports: annualReportsIn(tx),
  appeals: appealsIn(tx),
  disciplineEntries: disciplineEntriesIn(tx),
  disclosures: disclosuresIn(tx),
  reportSeasons: reportSeasonsIn(tx),
  applications: applicationsIn(tx),
  bodySuccessions: bodySuccessionsIn(tx),
  codeBlocks: codeBlocksIn(tx),
  liquidations: liquidationsIn(tx),
  managementSystems: managementSystemsIn(tx),
  mechanismChecks: mechanismChecksIn(tx),
  mandates: mandatesIn(tx),
  numberSeries: numberSeriesIn(tx),
  registerChanges: registerChangesIn(tx),
  registerEntries: registerEntriesIn(tx),
  registeredFacts: registeredFactsIn(tx),
  representatives: representativesIn(tx),
  resolutions: resolutionsIn(tx),
  selfAssessments: selfAssessmentsIn(tx),
  selfRegulatoryDocuments: selfRegulatoryDocumentsIn(tx),
  statusPenalties: statusPenaltiesIn(tx),
  structure: structureIn(tx),
  successions: successionsIn(tx),
  supervisions: supervisionsIn(tx),
  thresholds: thresholdsIn(tx),
  zones: zonesIn(tx),
  files: filesIn(tx),
  imports: importsIn(tx),
  vault: vaultIn(tx),
})

/** All that this room keeps. */
export type Store = RoomStore<ReturnType<typeof nounsIn>>

/** The room's tables behind its nouns. */
export const openStore = (dataSource: DataSource): Store => storeOver(dataSource, nounsIn)

/** The same inside a transaction that has begun: a listener's, a timer's. */
export const storeIn = (tx: EntityManager): Store => storeWithin(tx, nounsIn)
