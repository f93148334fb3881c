import { civilDateOf, isIn, screen } from '@gongshi/domain-kit'
import { moneyOf } from '@gongshi/service-kit'
import type { RegistrationApplication as Application } from '../../../domain/registration/application.ts'
import { applyBy, isLate } from '../../../domain/registration/apply-by.ts'
import { checklistFor } from '../../../domain/registration/checklist.ts'
import { isCalledToMind, isOver } from '../../../domain/registration/deadlines.ts'
import { deliveryOf } from '../../../domain/registration/delivery.ts'
import { missingAfter } from '../../../domain/registration/missing.ts'
import { possibleRegistrationActions } from '../../../domain/registration/possible-actions.ts'
import { readsApplication } from '../../../domain/registration/sees-application.ts'
import { registrationMoves } from '../../../domain/registration/states.ts'
import { readsResolutions } from '../../../domain/resolution/reads-resolutions.ts'
import type { GraphContext } from '../../context.ts'
import { visibleDelegation } from '../../delegation/visible-delegation.ts'
import { shownValue, wordsOf } from '../../register-change/shown-value.ts'
import type { RegistrationApplicationResolvers } from '../../types.generated.ts'
import { storedFile } from '../stored-file.ts'
import { visibleApplication } from '../visible-application.ts'

/** What is the applicant's and the registrar's alone. */
const kept =
  <T>(tell: (application: Application) => T | undefined) =>
  async (application: Application, _args: unknown, { actor, held }: Pick<GraphContext, 'actor' | 'held'>) =>
    readsApplication(actor, application, await held()) ? (tell(application) ?? null) : null

/** What founders wrote: whole for whoever reads the application, screened for everybody else. */
const written =
  (tell: (application: Application) => string | undefined) =>
  async (application: Application, _args: unknown, { actor, held }: Pick<GraphContext, 'actor' | 'held'>) => {
    const text = tell(application) ?? null
    return text === null || readsApplication(actor, application, await held()) ? text : screen(text).text
  }

/** What the register does not say; the graph serves a sum to those who have long asked for one. */
const unknownMoney = { ...moneyOf(0), text: '' }

export const RegistrationApplication: RegistrationApplicationResolvers = {
  __resolveReference: ({ id }, context) => visibleApplication(id, context),
  proposedName: ({ terms }) => terms.proposedName,
  orgType: ({ terms }) => terms.orgType,
  isIndustryAssociation: ({ terms }) => terms.isIndustryAssociation,
  priorityCategory: ({ terms }) => terms.priorityCategory ?? null,
  industryCode: ({ terms }) => terms.industryCode ?? null,
  purpose: written(({ terms }) => terms.purpose),
  businessScope: async (application, args, context) =>
    (await written(({ terms }) => terms.businessScope)(application, args, context)) ?? '',
  domicile: ({ terms }, _args, { load }) => load.divisions.load(terms.domicileDivisionCode),
  capital: ({ terms }) => (terms.capitalFen === undefined ? unknownMoney : moneyOf(terms.capitalFen)),
  changes: async (application, _args, { actor, held }) => {
    const words = readsApplication(actor, application, await held()) ? wordsOf : shownValue
    return (
      application.changeAsked?.items.map(({ item, before, value }) => ({
        item,
        before: before === undefined ? null : words(item, before),
        after: words(item, value),
      })) ?? null
    )
  },
  decidedOn: kept(({ changeAsked, charterAsked }) => (changeAsked ?? charterAsked)?.decidedOn),
  deregistration: ({ deregistrationAsked }) => deregistrationAsked ?? null,
  charterResolution: async ({ charterAsked, organizationUscc }, _args, { actor, load }) => {
    const body = charterAsked && organizationUscc ? await load.organizations.load(organizationUscc) : null
    return body && readsResolutions(actor, body) ? load.resolutions.load(charterAsked!.resolutionId) : null
  },
  submittedLate: async (application, _args, { reckoning }) =>
    application.deregistrationAsked !== undefined && isLate(application, await reckoning()),
  applyBy: async (application, _args, { actor, held, reckoning }) =>
    readsApplication(actor, application, await held())
      ? (applyBy(application, await reckoning()) ?? null)
      : null,
  individualMembers: ({ terms }) => terms.individualMembers ?? null,
  unitMembers: ({ terms }) => terms.unitMembers ?? null,
  legalRepresentativeName: kept(({ terms }) => terms.legalRepresentative?.name),
  organization: ({ issuedUscc, organizationUscc }, _args, { load }) => {
    const uscc = issuedUscc ?? organizationUscc
    return uscc ? load.organizations.load(uscc) : null
  },
  handlingAgency: ({ handlingAgencyUscc }, _args, { load }) => load.agencies.load(handlingAgencyUscc),
  documents: async (application, _args, { actor, held, load }) => {
    if (!readsApplication(actor, application, await held())) return null
    const { documents } = application
    const found = await load.files.loadMany(documents.map(({ fileId }) => fileId))
    return documents.map(({ kind }, at) => {
      const file = found[at]
      return { kind, file: file && !(file instanceof Error) ? storedFile(file) : null }
    })
  },
  checklist: kept((application) =>
    checklistFor(application).map((item) => ({
      item,
      isThere: application.documents.some(({ kind }) => kind === item.kind),
    })),
  ),
  noticeDueOn: kept(({ periods }) => periods.notice?.dueOn),
  correction: kept(({ correction }) => correction),
  missing: async (application, _args, { actor, held }) =>
    readsApplication(actor, application, await held()) ? missingAfter(application) : [],
  correctionDueOn: kept(({ periods }) => periods.correction?.dueOn),
  acceptedBySilence: ({ isAcceptedBySilence }) => isAcceptedBySilence,
  statutoryDueOn: ({ periods }) => periods.statutory?.dueOn ?? null,
  statutoryAlarmOn: kept(({ periods }) => periods.statutory?.alarmOn),
  promisedDueOn: ({ periods }) => periods.promised?.dueOn ?? null,
  promiseBroken: async ({ state, periods }, _args, { moment }) =>
    isIn(registrationMoves, state, 'clocked') && isOver(periods.promised?.dueOn, await moment()),
  calledToMind: async (application, _args, { actor, held, moment }) =>
    readsApplication(actor, application, await held()) && isCalledToMind(application, await moment()),
  overdue: ({ overdueAt }) => overdueAt !== undefined,
  decision: kept(({ decision }) => decision),
  decisionOn: ({ decision }) => (decision ? civilDateOf(decision.at) : null),
  decisionDocNo: ({ decisionDocNo }) => decisionDocNo ?? null,
  delivery: kept(({ decisionService }) => deliveryOf(decisionService)),
  decisionService: kept(({ decisionService }) => decisionService),
  certificateDueOn: kept(({ periods }) => periods.certificate?.dueOn),
  delegation: ({ delegationId }, _args, context) =>
    delegationId ? visibleDelegation(delegationId, context) : null,
  takenBack: kept(({ takenBack }) => takenBack),
  possibleActions: async (application, _args, { actor, held }) =>
    possibleRegistrationActions({ actor, application, held: await held() }),
}
