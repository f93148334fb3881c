import { readFileSync } from 'node:fs'
import { type Actor, newId, type Person } from '@gongshi/domain-kit'
import { fireDueTimers, inTransaction, silentLog } from '@gongshi/service-kit'
import { aFilesRoom, aPdf, arriving, takeIn } from '@gongshi/service-kit/test'
import { files } from '../src/graphql/files.ts'
import { hearCalendarPublished } from '../src/jobs/hear-calendar-published.ts'
import { timers } from '../src/jobs/timers.ts'
import { importThresholds } from '../src/load/import-thresholds.ts'
import { divisions, organizations } from './a-city.ts'
import { moment, REG_1, someDayFigures, yearOf } from './a-registration.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom } from './open-test-room.ts'
import { people } from './people.ts'
import { someShares } from './some-figures.ts'

const synthetic = (file: string) => readFileSync(`infra/sandbox/fixtures/synthetic/${file}`, 'utf8')
const FORM = ['APPLICATION_FORM', 'CAPITAL_PROOF', 'PREMISES_PROOF', 'FOUNDERS_AND_HEADS', 'DRAFT_CHARTER']

export const founder: Person = { kind: 'person', subject: 'founder', roles: [], subRoles: [] }

/** What an application says unless a test says otherwise. */
export const asked = {
  orgType: 'SOCIAL_ASSOCIATION',
  proposedName: '珠海市示例新能源促进会',
  handlingAgencyUscc: REG_1,
  priorityCategory: 'SCI_TECH',
  businessScope: '行业交流、培训和咨询',
  domicileDivisionCode: '440402',
  capitalFen: 3_000_000,
  individualMembers: 50,
  legalRepresentativeName: '陈示例',
}

let papers = 0

/** The number of a paper nobody else has shown. */
export const anIdNo = (): string => {
  papers += 1
  return `P${100_000 + papers}`
}

/** The room with a registrar that can work, its door, and people who apply; the clock stands at that day, 10:00. */
export async function aRegistrar(on: string) {
  const room = await openTestRoom(moment(on).toString())
  await room.import('gbt2260_history_1981_2024.csv', divisions)
  await room.import('agencies.csv', synthetic('agencies.csv'))
  await room.import('synthetic/organizations.csv', organizations())
  await room.import('code-blocks.csv', synthetic('code-blocks.csv'))
  await room.import('number-series.csv', synthetic('number-series.csv'))
  await importThresholds(room.context)
  for (const figure of someDayFigures) await room.store.dayFigures.keep(figure, room.clock.instant)
  for (const share of someShares) await room.store.shareFigures.keep(share, room.clock.instant)
  const door = await openTestDoor(room)
  const kept = await aFilesRoom(room)
  const hearYear = (year: number, version = 1) =>
    inTransaction(room.dataSource, (tx) =>
      hearCalendarPublished.apply(tx, {
        eventId: newId(),
        name: 'calendar.published.v1',
        aggregateId: `work-calendar-${year}`,
        aggregateVersion: version,
        occurredAt: room.clock.instant,
        body: { year, days: yearOf(year).days.map(({ date, isOffDay, name }) => ({ date, isOffDay, name })) },
      }),
    )
  await hearYear(2026)
  const handIn = async (words: string, actor: Actor = founder) => {
    const rule = files.rules['registration-document']!
    const upload = {
      purpose: 'registration-document',
      rule,
      name: '材料.pdf',
      bytes: arriving(aPdf(words)),
      actor,
    }
    return (await takeIn({ ...kept.intake, clock: room.clock }, upload)).id
  }
  const documents = async (kinds: readonly string[] = FORM, actor: Actor = founder) =>
    Promise.all(kinds.map(async (kind) => ({ kind, fileId: await handIn(`${kind} ${newId()}`, actor) })))
  const act = async (verb: string, input: object, actor: Actor): Promise<Told> => {
    const type = `${inputs[verb] ?? 'RegistrationActionInput'}!`
    const { data, errors } = await door.ask(
      `mutation ($input: ${type}) { ${verb}(input: $input) { application { ${FIELDS} } userErrors { code field message } } }`,
      { input },
      actor,
    )
    if (!data?.[verb]) throw new Error(JSON.stringify(errors))
    const { application, userErrors } = data[verb]
    return { ...application, codes: userErrors.map(({ code }: { code: string }) => code), userErrors }
  }
  const drafted = async (changes: object = {}, actor: Actor = founder) =>
    act(
      'createRegistrationApplication',
      {
        ...asked,
        legalRepresentativeIdNo: anIdNo(),
        documents: await documents(FORM, actor),
        ...changes,
      },
      actor,
    )
  const submitted = async (changes: object = {}) => next(await drafted(changes), 'submit')
  const next = ({ id, version }: Told, step: keyof typeof steps, more: object = {}) =>
    act(steps[step].verb, { id, version, ...more }, steps[step].actor)
  const reviewed = async (changes: object = {}) =>
    next(await next(await submitted(changes), 'accept'), 'assign', { handlerId: people.handler2.subject })
  return {
    ...room,
    intake: kept.intake,
    door,
    hearYear,
    handIn,
    documents,
    act,
    drafted,
    submitted,
    reviewed,
    next,
    certified: async (changes: object = {}) => next(await next(await reviewed(changes), 'approve'), 'issue'),
    read: async (id: string, actor: Actor = founder): Promise<Told | null> =>
      (await door.ask(`query ($id: ID!) { registrationApplication(id: $id) { ${FIELDS} } }`, { id }, actor))
        .data?.registrationApplication,
    readsFile: async (id: string, actor: Actor) =>
      (await files.readable(room.store, room.clock)(id, actor)) !== undefined,
    windTo: (day: string, time?: string) => room.clock.set(moment(day, time).toString()),
    fireDue: async () =>
      (
        await fireDueTimers({
          dataSource: room.dataSource,
          clock: room.clock,
          handlers: timers,
          log: silentLog(),
        })
      ).length,
    close: async () => {
      await door.close()
      await room.close()
    },
  }
}

export type Registrar = Awaited<ReturnType<typeof aRegistrar>>

/** An application as the graph tells it, and why it was refused. */
export type Told = {
  id: string
  version: number
  state: string
  codes: readonly string[]
  userErrors: readonly { code: string; field: readonly string[] | null; message: string }[]
  [field: string]: unknown
}

const FIELDS = `id version type state proposedName submittedAt acceptedAt acceptedBySilence noticeDueOn correctionDueOn
  type changes { item before after } decidedOn applyBy submittedLate deregistration { ground liquidationEndedOn successors { uscc } }
  missing statutoryDueOn statutoryAlarmOn promisedDueOn promiseBroken overdue certificateDueOn possibleActions
  organization { uscc name status } handlingAgency { uscc } documents { kind file { id } }
  legalRepresentativeName decisionOn decisionDocNo decisionService { method servedOn } delivery { method deliveredOn } correction { reason } decision { ground reason } delegation { id } takenBack { reason } checklist { isThere item { kind } }`

const steps = {
  submit: { verb: 'submitRegistrationApplication', actor: founder },
  correct: { verb: 'requestRegistrationCorrection', actor: people.handler },
  resubmit: { verb: 'resubmitRegistrationApplication', actor: founder },
  accept: { verb: 'acceptRegistrationApplication', actor: people.handler },
  refuseAcceptance: { verb: 'refuseRegistrationAcceptance', actor: people.handler },
  assign: { verb: 'assignRegistrationApplication', actor: people.approver },
  approve: { verb: 'approveRegistrationApplication', actor: people.approver },
  refuse: { verb: 'refuseRegistrationApplication', actor: people.approver },
  issue: { verb: 'issueCertificate', actor: people.handler },
  withdraw: { verb: 'withdrawRegistrationApplication', actor: founder },
} as const satisfies Record<string, { verb: string; actor: Actor }>

const inputs: Readonly<Record<string, string>> = {
  serveRegistrationDecision: 'ServeRegistrationDecisionInput',
  deliverRegistrationDecision: 'DeliverRegistrationDecisionInput',
  editRegistrationApplication: 'EditRegistrationApplicationInput',
  createRegistrationApplication: 'CreateRegistrationApplicationInput',
  createChangeApplication: 'CreateChangeApplicationInput',
  createCharterApplication: 'CreateCharterApplicationInput',
  createDeregistrationApplication: 'CreateDeregistrationApplicationInput',
  requestRegistrationCorrection: 'RequestCorrectionInput',
  resubmitRegistrationApplication: 'ResubmitRegistrationInput',
  refuseRegistrationAcceptance: 'RegistrationReasonInput',
  refuseRegistrationApplication: 'RegistrationReasonInput',
  assignRegistrationApplication: 'AssignRegistrationInput',
  takeBackRegistrationApplication: 'TakeBackRegistrationInput',
}
