import { moneyOf, toUserErrors } from '@gongshi/service-kit'
import type { Context } from '../../../commands/context.ts'
import { previewNotice } from '../../../commands/notice/preview-notice.ts'
import { isLapsed } from '../../../domain/amendment/amendable.ts'
import { visibleFindings } from '../../../domain/finding/visible-findings.ts'
import { showsReports } from '../../../domain/objection/visibility.ts'
import { earliestStartAt, startDue } from '../../../domain/project/earliest-start.ts'
import { opensVersions } from '../../../domain/project/opens-versions.ts'
import { blockedActions, possibleActions } from '../../../domain/project/possible-actions.ts'
import type { ProcurementProject as Project } from '../../../domain/project/project.ts'
import { readsAll, sees } from '../../../domain/project/visibility.ts'
import { filesNamed } from '../../file/stored-file.ts'
import { objectionsPage } from '../../objection/objections-page.ts'
import type { ProcurementProjectResolvers } from '../../types.generated.ts'
import { foreseenOf } from '../foreseen-of.ts'
import { frontOf } from '../front-of.ts'
import { internalsOf } from '../internals-of.ts'
import { pendingAmendmentOf } from '../pending-amendment-of.ts'
import { timelineOf } from '../timeline-of.ts'

export const ProcurementProject: ProcurementProjectResolvers = {
  __resolveReference: async ({ id }, { loaders, actor }) => {
    const project = await loaders.projects.load(id)
    return project && sees(actor, project) ? project : null
  },
  purchaser: ({ purchaserUscc }) => ({ uscc: purchaserUscc }),
  serviceItem: ({ serviceItemId }) => (serviceItemId ? { id: serviceItemId } : null),
  serviceDivisions: ({ serviceArea }) => divisionsIn(serviceArea),
  budget: ({ budgetFen }) => moneyOf(budgetFen),
  attachments: ({ attachments }, _args, { loaders }) => filesNamed(attachments, loaders),
  notices: ({ id }, _args, { loaders }) => loaders.noticesOfProject.load(id),
  currentNotice: (project, _args, context) => currentNotice(project, context),
  objections: async (project, _args, { loaders, actor }) => {
    const of = { projectId: project.id, withReports: showsReports(actor, project) }
    return (await loaders.objectionPages.load({ ...of, limit: MOST_SHOWN })).toReversed()
  },
  objectionsPage,
  timeline: (project, _args, context) => timelineOf(project, context),
  firstPublishedAt: ({ firstNoticeAt }) => firstNoticeAt ?? null,
  earliestStartAt: async (project, _args, context) => {
    const [notice, objections] = await Promise.all([
      currentNotice(project, context),
      context.loaders.objectionFactsOfProject.load(project.id),
    ])
    if (project.state === 'NOTICE_CLOSED' && notice && isLapsed(notice, await context.now())) return null
    return earliestStartAt(project, notice ?? undefined, objections) ?? null
  },
  correctionDue: ({ correctionDue }) => correctionDue?.[0] ?? null,
  correctionsDue: async ({ correctionDue = [] }, _args, { loaders }) => {
    const owed = correctionDue.map(({ objectionId }) => loaders.objections.load(objectionId))
    return (await Promise.all(owed)).filter((objection) => objection !== null)
  },
  startBy: async (project, _args, context) =>
    startDue(project, (await currentNotice(project, context)) ?? undefined) ?? null,
  singleSource: ({ singleSource }) =>
    singleSource ? { ...singleSource, basis: singleSource.figure.basis } : null,
  cancellation: ({ cancelled }) => cancelled ?? null,
  itemRetirement: ({ retirement }) =>
    retirement ? { ...retirement, isConfirmed: retirement.confirmed !== undefined } : null,
  pendingAmendment: (project, _args, { actor }) => pendingAmendmentOf(project, actor),
  findings: (project, _args, { actor }) => visibleFindings(project, actor) ?? null,
  internal: (project, _args, { actor }) => internalsOf(project, actor),
  possibleActions: async (project, _args, context) => possibleActions(await frontOf(project, context)),
  blockedActions: async (project, _args, context) =>
    blockedActions(await frontOf(project, context)).map(({ action, reasons }) => ({
      action,
      reasons: toUserErrors(reasons),
    })),
  preview: async (project, _args, context) => {
    if (!opensVersions(project) || !readsAll(context.actor, project)) return null
    context.loaders.lookClosely(project.id)
    const opened = await previewNotice(context, project)
    if (opened) context.loaders.contents.seed(opened.notice.id, opened.content)
    return opened?.notice ?? null
  },
  obstacles: async (project, _args, context) => {
    if (project.state !== 'DRAFT') return null
    const foreseen = await foreseenOf(project, context)
    return foreseen && [...foreseen.refusals, ...foreseen.warnings]
  },
  nextStep: (project, _args, context) => foreseenOf(project, context),
}

/** The areas that are codes of divisions; who they are is the register's to say. */
const divisionsIn = (areas: readonly string[]) =>
  [...new Set(areas.map((area) => area.trim()))]
    .filter((area) => /^\d{6}$/.test(area))
    .map((code) => ({ code }))

/** A list without pages shows so many, the newest; the others are on `objectionsPage`. */
const MOST_SHOWN = 50

const currentNotice = ({ currentNoticeId }: Project, { loaders }: Context) =>
  currentNoticeId ? loaders.notices.load(currentNoticeId) : null
