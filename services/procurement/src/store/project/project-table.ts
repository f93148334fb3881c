import { civilDateOf } from '@gongshi/domain-kit'
import { instantToRow } from '@gongshi/service-kit'
import type { PendingAmendment } from '../../domain/amendment/pending-amendment.ts'
import type { ProjectFinding } from '../../domain/finding/finding.ts'
import type { Deed, ReasonedDeed } from '../../domain/project/deed.ts'
import type { LastReturn } from '../../domain/project/last-return.ts'
import type { CorrectionDue, ItemRetirement, ProcurementProject } from '../../domain/project/project.ts'
import type { ReleasedScope, Scope } from '../../domain/project/scope.ts'
import { serviceGroupOf } from '../../domain/project/service-group.ts'
import type { SingleSource } from '../../domain/project/single-source.ts'
import { civilDate, instant, json, text, whole, word, yesNo } from '../table/codecs.ts'
import { as, type Columns, table } from '../table/table.ts'

/** The instant of a deed. */
const atOf = { at: 'instant' } as const

const columns: Columns<ProcurementProject> = {
  id: as(text, 'id'),
  version: as(whole, 'version'),
  revision: as(whole, 'revision'),
  projectNo: as(text, 'project_no'),
  externalKey: as(text, 'external_key'),
  state: as(word(), 'state'),
  purchaserUscc: as(word(), 'purchaser_uscc'),
  purchaserName: as(text, 'purchaser_name'),
  divisionCode: as(text, 'division_code'),
  title: as(text, 'title'),
  serviceItemId: as(text, 'service_item_id'),
  serviceCode: as(text, 'service_code'),
  serviceName: as(text, 'service_name'),
  catalogueVersionId: as(text, 'catalogue_version_id'),
  budgetFen: as(whole, 'budget_fen'),
  budgetSource: as(text, 'budget_source'),
  approvedLineFen: as(whole, 'approved_line_fen'),
  fiscalYear: as(whole, 'fiscal_year'),
  method: as(word(), 'method'),
  serviceFrom: as(civilDate, 'service_from'),
  serviceTo: as(civilDate, 'service_to'),
  plannedStartOn: as(civilDate, 'planned_start_on'),
  purpose: as(text, 'purpose'),
  requirements: as(text, 'requirements'),
  quantity: as(text, 'quantity'),
  providerRequirements: as(text, 'provider_requirements'),
  awardCriteria: as(text, 'award_criteria'),
  serviceArea: as(json<readonly string[]>(), 'service_area'),
  beneficiaries: as(text, 'beneficiaries'),
  recipientCount: as(whole, 'recipient_count'),
  contact: as(text, 'contact'),
  mapLink: as(text, 'map_link'),
  attachments: as(json<ProcurementProject['attachments']>(), 'attachments'),
  evaluationRequired: as(yesNo, 'evaluation_required'),
  indicatorSystem: as(text, 'indicator_system'),
  directoryPolicy: as(word(), 'directory_policy'),
  preferencePoints: as(whole, 'preference_points'),
  negativeList: as(json<ProcurementProject['negativeList']>(), 'negative_list'),
  aboveLimit: as(yesNo, 'above_limit'),
  isFundedAhead: as(yesNo, 'is_funded_ahead'),
  mustPublishSingleSource: as(yesNo, 'must_publish_single_source'),
  handler: as(text, 'handler'),
  editors: as(json<readonly string[]>(), 'editors'),
  drafters: as(json<readonly string[]>(), 'drafters'),
  purchaserApproval: as(json<Deed>(atOf), 'purchaser_approval'),
  financeApproval: as(json<Deed>(atOf), 'finance_approval'),
  approvedScope: as(json<Scope>(), 'approved_scope'),
  splitRelease: as(json<ReasonedDeed>(atOf), 'split_release'),
  releasedScope: as(json<ReleasedScope>(), 'released_scope'),
  budgetConfirmed: as(json<ReasonedDeed>(atOf), 'budget_confirmed'),
  isLineConfirmed: as(yesNo, 'line_confirmed'),
  carriedOverTo: as(whole, 'carried_over_to'),
  returned: as(json<ReasonedDeed>(atOf), 'returned'),
  lastReturn: as(
    json<LastReturn>({
      at: 'instant',
      terms: { serviceFrom: 'date', serviceTo: 'date', plannedStartOn: 'date' },
    }),
    'last_return',
  ),
  cancelled: as(json<ReasonedDeed>(atOf), 'cancelled'),
  intentionPublishedAt: as(instant, 'intention_published_at'),
  singleSource: as(
    json<SingleSource>({ publishedAt: 'instant', closesOn: 'date', closesAt: 'instant' }),
    'single_source',
  ),
  publicSince: as(instant, 'public_since'),
  firstNoticeAt: as(instant, 'first_notice_at'),
  noticeVersion: as(whole, 'notice_version'),
  currentNoticeId: as(text, 'current_notice_id'),
  noticeClosedAt: as(instant, 'notice_closed_at'),
  startedAt: as(instant, 'started_at'),
  isCounted: as(yesNo, 'is_counted'),
  retirement: as(
    json<ItemRetirement>({ retiredFrom: 'date', announcedAt: 'instant', confirmed: atOf }),
    'retirement',
  ),
  findings: as(json<readonly ProjectFinding[]>({ answeredAt: 'instant' }), 'findings'),
  correctionDue: as(json<readonly CorrectionDue[]>(atOf), 'correction_due'),
  answeredObjectionIds: as(json<readonly string[]>(), 'answered_objection_ids'),
  pendingAmendment: as(
    json<PendingAmendment>({
      findings: { answeredAt: 'instant' },
      proposedAt: 'instant',
      amendment: { serviceFrom: 'date', serviceTo: 'date', plannedStartOn: 'date' },
      purchaserApproval: atOf,
      financeApproval: atOf,
    }),
    'pending_amendment',
  ),
  createdAt: as(instant, 'created_at'),
  createdBy: as(text, 'created_by'),
  updatedAt: as(instant, 'updated_at'),
}

/** Table `project`. */
export const projectTable = table<ProcurementProject>('project', columns, (project) => ({
  service_group: serviceGroupOf(project.serviceCode),
  notice_year: project.firstNoticeAt ? civilDateOf(project.firstNoticeAt).year : null,
  is_cancelled: project.state === 'CANCELLED' ? 1 : 0,
  single_source_ends_at: instantToRow(project.singleSource?.closesAt) ?? null,
}))
