import { civilDateOf } from '@gongshi/domain-kit'
import { column, derived, instantToRow, onceOver, over, rowsOf, tableOf } from '@gongshi/service-kit'
import { serviceGroupOf } from '../../domain/ground/service-item.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'

const { id, char, varchar, text, mediumtext, smallint, int, fen, flag, instant, civilDate, json } = column
const { optional, named, key, byDefault } = column

/** The instant of a deed. */
const atOf = { at: 'instant' } as const
const datesOfTerms = { serviceFrom: 'date', serviceTo: 'date', plannedStartOn: 'date' } as const

/** Table `project`. */
export const projectTable = tableOf<ProcurementProject>({
  name: 'project',
  columns: {
    id: key(id()),
    version: int(),
    revision: int(),
    projectNo: varchar(40),
    externalKey: optional(varchar(100)),
    state: varchar(20),
    purchaserUscc: char(18),
    purchaserName: varchar(200),
    divisionCode: char(6),
    title: varchar(200),
    serviceItemId: optional(varchar(64)),
    serviceCode: varchar(16),
    serviceName: varchar(200),
    catalogueVersionId: optional(varchar(64)),
    budgetFen: fen(),
    budgetSource: optional(varchar(200)),
    approvedLineFen: optional(fen()),
    fiscalYear: smallint(),
    method: varchar(30),
    serviceFrom: optional(civilDate()),
    serviceTo: optional(civilDate()),
    plannedStartOn: optional(civilDate()),
    purpose: text(),
    requirements: mediumtext(),
    quantity: optional(text()),
    providerRequirements: optional(mediumtext()),
    awardCriteria: optional(mediumtext()),
    serviceArea: json(),
    beneficiaries: optional(text()),
    recipientCount: optional(int()),
    contact: varchar(500),
    mapLink: optional(varchar(500)),
    attachments: json(),
    evaluationRequired: flag(),
    indicatorSystem: varchar(64),
    directoryPolicy: varchar(20),
    preferencePoints: optional(smallint()),
    negativeList: json(),
    aboveLimit: flag(),
    isFundedAhead: byDefault(false, flag()),
    mustPublishSingleSource: byDefault(false, flag()),
    handler: varchar(64),
    editors: json(),
    drafters: json(),
    purchaserApproval: optional(json(atOf)),
    financeApproval: optional(json(atOf)),
    approvedScope: optional(json()),
    splitRelease: optional(json(atOf)),
    releasedScope: optional(json()),
    budgetConfirmed: optional(json(atOf)),
    isLineConfirmed: byDefault(false, named('line_confirmed', flag())),
    carriedOverTo: optional(smallint()),
    returned: optional(json(atOf)),
    lastReturn: optional(json({ at: 'instant', terms: datesOfTerms })),
    cancelled: optional(json(atOf)),
    intentionPublishedAt: optional(instant()),
    singleSource: optional(json({ publishedAt: 'instant', closesOn: 'date', closesAt: 'instant' })),
    publicSince: optional(instant()),
    firstNoticeAt: optional(instant()),
    noticeVersion: int(),
    currentNoticeId: optional(id()),
    noticeClosedAt: optional(instant()),
    startedAt: optional(instant()),
    isCounted: flag(),
    retirement: optional(json({ retiredFrom: 'date', announcedAt: 'instant', confirmed: atOf })),
    findings: optional(json({ answeredAt: 'instant' })),
    correctionDue: optional(json(atOf)),
    answeredObjectionIds: json(),
    pendingAmendment: optional(
      json({
        findings: { answeredAt: 'instant' },
        proposedAt: 'instant',
        amendment: datesOfTerms,
        purchaserApproval: atOf,
        financeApproval: atOf,
      }),
    ),
    createdAt: instant(),
    createdBy: varchar(64),
    updatedAt: instant(),
  },
  beside: {
    serviceGroup: derived(varchar(4), ({ serviceCode }) => serviceGroupOf(serviceCode)),
    noticeYear: derived(optional(smallint()), ({ firstNoticeAt }) =>
      firstNoticeAt ? civilDateOf(firstNoticeAt).year : null,
    ),
    isCancelled: derived(flag(), ({ state }) => (state === 'CANCELLED' ? 1 : 0)),
    singleSourceEndsAt: derived(optional(instant()), ({ singleSource }) =>
      instantToRow(singleSource?.closesAt),
    ),
  },
  indices: {
    project_by_no: onceOver('projectNo'),
    project_by_external_key: onceOver('externalKey'),
    project_by_purchaser: over('purchaserUscc', 'id'),
    project_by_item: over('serviceItemId', 'id'),
    project_by_code: over('serviceCode', 'id'),
    project_by_state: over('state', 'id'),
    project_by_group: over('purchaserUscc', 'fiscalYear', 'serviceGroup'),
    project_by_year: over('noticeYear', 'isCounted', 'isCancelled', 'budgetFen'),
    project_by_single_source: over('singleSourceEndsAt', 'id'),
    project_at_purchaser: over('purchaserUscc', 'state', 'id'),
    project_in_division: over('divisionCode', 'state', 'id'),
  },
})

/** Projects as they are read, held and kept. */
export const projectRows = rowsOf(projectTable)
