import { type Actor, PUBLIC, type Uscc } from '@gongshi/domain-kit'
import { codesOfMutation, everyOffice, everyWrongPerson, keptIn, type Trial } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { verbs as reportVerbs } from '../src/domain/annual-report/verbs.ts'
import { verbs as appealVerbs } from '../src/domain/appeal/verbs.ts'
import { begins as beginsDelegation, verbs as delegationVerbs } from '../src/domain/delegation/verbs.ts'
import { begins as beginsDisclosure, verbs as disclosureVerbs } from '../src/domain/disclosure/verbs.ts'
import { verbs as referenceVerbs } from '../src/domain/external-reference/verbs.ts'
import { begins, verbs } from '../src/domain/importing/verbs.ts'
import { verbs as legacyVerbs } from '../src/domain/legacy/verbs.ts'
import { verbs as liquidationVerbs } from '../src/domain/liquidation/verbs.ts'
import { begins as officerBegins } from '../src/domain/officer/verbs.ts'
import {
  begins as beginsRegistration,
  ofOrganization,
  verbs as registrationVerbs,
} from '../src/domain/registration/verbs.ts'
import { verbs as assessmentVerbs } from '../src/domain/self-assessment/verbs.ts'
import { verbs as selfRegulationVerbs } from '../src/domain/self-regulation/verbs.ts'
import { begins as beginsSuccession } from '../src/domain/succession/verbs.ts'
import { verbs as supervisionVerbs } from '../src/domain/supervision/verbs.ts'
import { typeDefs } from '../src/graphql/typeDefs.generated.ts'
import { organizations } from './a-city.ts'
import { DIS_D, REG_1 } from './a-delegation.ts'
import { aDesk } from './a-desk.ts'
import { aLegacyRow } from './a-legacy-row.ts'
import { aPrincipal, type Principal } from './a-principal.ts'
import { founder } from './a-registrar.ts'
import { hearReportDays, reportsAt, speaker } from './a-report.ts'
import { documentsAt, hearTerms } from './a-self-regulatory-document.ts'
import { PUR_1, PUR_2, successionsAt } from './a-succession.ts'
import { supervisionAt } from './a-supervision.ts'
import { aDisclosure, anAppeal } from './an-appeal.ts'
import { assessmentsAt, hearAssessmentFigures } from './an-assessment.ts'
import { people } from './people.ts'

let room: Principal
beforeAll(async () => {
  room = await aPrincipal('2026-03-02')
})
afterAll(() => room.close())

const NOBODY_SAW = 4_711
const asking = (over: object) => async (verb: string, actor: Actor, isSeen: boolean) => {
  const ask = (query: string, variables: object, by?: Actor) => room.door.ask(query, variables, by)
  const seen = isSeen ? over : { ...over, version: NOBODY_SAW }
  return codesOfMutation({ typeDefs, ask }, verb, { actor, over: seen })
}

test('section 7: every verb of this room is refused to every wrong person, and nothing is written', async () => {
  const run = await (await aDesk(room)).check('ORGANIZATIONS', organizations(), people.handler)
  const { agencyUscc, divisionCode } = run
  const place = { agencyUscc, divisionCode }
  const legacy = await aLegacyRow(room, { divisionCode: '440400' })
  const officer = { agencyUscc, subject: 'REG-1:somebody' }
  const trials: Trial[] = [
    {
      what: 'an import',
      verbs,
      standing: { run },
      place,
      ask: asking({ id: run.id, version: run.version }),
    },
    { what: 'a new import', verbs: begins, standing: {}, place, ask: asking({}), isNew: true },
    {
      what: 'a row without a code',
      verbs: legacyVerbs,
      standing: { legacy },
      place,
      ask: asking({ id: legacy.id, version: legacy.version, uscc: '51440400FAKE00013T', reason: '同一组织' }),
    },
    {
      what: 'a new officer',
      verbs: officerBegins,
      standing: { officer },
      place,
      // a certificate that is good on no day: whoever may enter an officer enters none here
      ask: asking({ ...officer, validFrom: '2026-01-02', validTo: '2026-01-01' }),
      isNew: true,
    },
  ]
  const before = await keptIn(room.dataSource)
  const { tried, faults, reached } = await everyWrongPerson(trials)
  expect(faults).toEqual([])
  expect(reached.toSorted()).toEqual(trials.flatMap((trial) => everyOffice(trial.verbs)).toSorted())
  expect(tried).toBeGreaterThan(70)
  expect(await keptIn(room.dataSource)).toBe(before)
})

test('section 7: a succession is recorded by no wrong person, and confirmed by none', async () => {
  const { saying, record, recorded } = successionsAt(room)
  const said = await saying()
  await record(said, people.approver)
  await recorded({ fromUscc: PUR_2, toUscc: REG_1 })
  const from = (await room.store.agencies.byCodes([PUR_1]))[0]!
  const place = { agencyUscc: REG_1, divisionCode: '440400' }
  const begun = { verbs: beginsSuccession, place, isNew: true }
  // the successor ends itself meanwhile: whoever may record or confirm it records and confirms none here
  const trial = (what: string, kept: object | undefined, over: object = {}): Trial => ({
    ...{ what, ...begun, standing: { from, said: kept }, ask: asking({ ...said, ...over }) },
  })
  const proposed = { ...said, proposed: { by: people.approver.subject } }
  const trials = [
    trial('a new succession', undefined, { effectiveOn: '2026-05-01' }),
    trial('one another proposed', proposed),
  ]
  const before = await keptIn(room.dataSource)
  const { faults, reached } = await everyWrongPerson(trials)
  expect(faults).toEqual([])
  expect([...new Set(reached)].toSorted()).toEqual(everyOffice(beginsSuccession).toSorted())
  expect(await keptIn(room.dataSource)).toBe(before)
})

test('section 7: every verb about an application is refused to every wrong person, and nothing is written', async () => {
  const { id, version } = await room.reviewed()
  const [application] = await room.store.applications.byIds([id])
  const place = { agencyUscc: application!.handlingAgencyUscc, divisionCode: application!.divisionCode }
  const reason = { ground: 'FRAUD', reason: '弄虚作假' }
  const trials: Trial[] = [
    {
      what: 'an application under review',
      verbs: registrationVerbs,
      standing: { application, held: [] },
      place,
      ask: asking({ id, version, ...reason }),
    },
  ]
  const before = await keptIn(room.dataSource)
  const { tried, faults, reached } = await everyWrongPerson(trials)
  expect(faults).toEqual([])
  expect(reached.toSorted()).toEqual(trials.flatMap((trial) => everyOffice(trial.verbs)).toSorted())
  expect(tried).toBeGreaterThan(70)
  expect(Object.keys(beginsRegistration)).toEqual(['createRegistrationApplication'])
  expect(await keptIn(room.dataSource)).toBe(before)
})

test('section 7: what another platform calls a body is recorded by no wrong person, and nothing is written', async () => {
  const { orgUscc: uscc } = people.association
  const [organization] = await room.store.organizations.byCodes([uscc])
  const place = { agencyUscc: organization!.registrarUscc!, divisionCode: organization!.divisionCode }
  // no reference at all: whoever may record one records none here
  const ask = asking({ uscc, ref: ' ' })
  const trial: Trial = {
    what: 'a body',
    verbs: referenceVerbs,
    standing: { organization },
    place,
    ask,
    isNew: true,
  }
  const before = await keptIn(room.dataSource)
  const { tried, faults, reached } = await everyWrongPerson([trial])
  expect(faults).toEqual([])
  expect(reached.toSorted()).toEqual(everyOffice(referenceVerbs).toSorted())
  expect(tried).toBeGreaterThan(10)
  expect(await keptIn(room.dataSource)).toBe(before)
})

test('section 7: what a registered body applies for nobody else begins, and nothing is written', async () => {
  const { orgUscc: uscc } = people.association
  const { handler, approver, district, elsewhere, purchaser, association } = people
  const another = { ...association, subject: 'ORG-9', orgUscc: '51440400FAKE00021M' as typeof uscc }
  const wrong: Actor[] = [PUBLIC, founder, handler, approver, district, elsewhere, purchaser, another]
  const before = await keptIn(room.dataSource)
  for (const verb of Object.keys(ofOrganization))
    for (const actor of wrong)
      expect([verb, await asking({ uscc })(verb, actor, true)]).toEqual([verb, ['FORBIDDEN']])
  expect(await keptIn(room.dataSource)).toBe(before)
})

test('section 7: a liquidation is recorded by the body, or by its registrar once it is revoked, and nothing is written', async () => {
  const { orgUscc: uscc } = people.association
  const become = (status: string) =>
    room.dataSource.query('update organization set status = ? where uscc = ?', [status, uscc])
  // of nobody: no group, no words, no liquidation under way
  const ask = asking({ uscc, members: [], notice: ' ' })
  for (const verb of Object.keys(liquidationVerbs))
    expect([verb, await ask(verb, people.handler, true)]).toEqual([verb, ['FORBIDDEN']])
  await become('REVOKED')
  const [organization] = await room.store.organizations.byCodes([uscc])
  const place = { agencyUscc: organization!.registrarUscc!, divisionCode: organization!.divisionCode }
  const standing = { organization }
  const verbs = {
    ...liquidationVerbs,
    createDeregistrationApplication: ofOrganization.createDeregistrationApplication,
  }
  const trials: Trial[] = [{ ...{ what: 'a revoked body', verbs, standing, place, ask }, isNew: true }]
  const before = await keptIn(room.dataSource)
  const { tried, faults, reached } = await everyWrongPerson(trials)
  expect(faults).toEqual([])
  expect(reached.toSorted()).toEqual(trials.flatMap((trial) => everyOffice(trial.verbs)).toSorted())
  expect(tried).toBeGreaterThan(30)
  expect(await keptIn(room.dataSource)).toBe(before)
  await become('ACTIVE')
})

test('section 7: every verb about a delegation is refused to every wrong person, and nothing is written', async () => {
  const draft = await room.draftedDelegation({ delegateUscc: DIS_D })
  const signed = await room.signedDelegation(await room.draftedDelegation())
  const trialOf = async (what: string, { id, version }: { id: string; version: number }): Promise<Trial> => {
    const [delegation] = await room.store.delegations.byIds([id])
    const place = { agencyUscc: delegation!.principalUscc, divisionCode: delegation!.principalDivision }
    const ask = asking({ id, version, reason: '调整' })
    return { what, verbs: delegationVerbs, standing: { delegation }, place, ask }
  }
  const trials = [await trialOf('a draft', draft), await trialOf('a signed one', signed)]
  const { place } = trials[0]!
  const begun: Trial = {
    ...{ what: 'a new delegation', verbs: beginsDelegation, standing: {}, place },
    ...{ ask: asking({}), isNew: true },
  }
  const before = await keptIn(room.dataSource)
  const { tried, faults, reached } = await everyWrongPerson([...trials, begun])
  expect(faults).toEqual([])
  expect([...new Set(reached)].toSorted()).toEqual(
    [...everyOffice(delegationVerbs), ...everyOffice(beginsDelegation)].toSorted(),
  )
  expect(tried).toBeGreaterThan(100)
  expect(await keptIn(room.dataSource)).toBe(before)
})

test('section 7: every verb about an annual report is refused to every wrong person, and nothing is written', async () => {
  await hearReportDays(room)
  const { id, version } = await reportsAt(room).filed()
  const [report] = await room.store.annualReports.byIds([id])
  const trial: Trial = {
    ...{ what: 'a filed report', verbs: reportVerbs, standing: { report, held: [] } },
    place: { agencyUscc: report!.registrarUscc!, divisionCode: report!.divisionCode },
    ask: asking({ id, version }),
  }
  const before = await keptIn(room.dataSource)
  const { tried, faults, reached } = await everyWrongPerson([trial])
  expect(faults).toEqual([])
  expect(reached.toSorted()).toEqual(everyOffice(reportVerbs).toSorted())
  expect(tried).toBeGreaterThan(15)
  expect(await keptIn(room.dataSource)).toBe(before)
})

test('section 7: every verb about a self-assessment is refused to every wrong person, and nothing is written', async () => {
  await hearAssessmentFigures(room)
  const { id, version } = await assessmentsAt(room).draft()
  const { handler, approver, district, elsewhere, purchaser, association } = people
  const another = { ...association, subject: 'ORG-9', orgUscc: '51440400FAKE00021M' as Uscc }
  const before = await keptIn(room.dataSource)
  for (const verb of Object.keys(assessmentVerbs))
    for (const actor of [PUBLIC, founder, handler, approver, district, elsewhere, purchaser, another])
      expect([verb, await asking({ id, version })(verb, actor, true)]).toEqual([verb, ['NOT_FOUND']])
  // whoever began it does not approve it
  const writer = speaker(association.orgUscc)
  expect(await asking({ id, version })('approveSelfAssessment', writer, true)).toEqual(['DUTY_SEPARATION'])
  expect(await keptIn(room.dataSource)).toBe(before)
})

test('section 7: every verb about an appeal or a disclosure is refused to every wrong person, and nothing is written', async () => {
  const [appealOf, disclosureOf] = [await anAppeal(room), await aDisclosure(room)]
  const [appeal] = await room.store.appeals.byIds([appealOf.id])
  const [organization] = await room.store.disclosures.byIds([disclosureOf.id])
  const { uscc, divisionCode } = organization!
  const place = { agencyUscc: REG_1, divisionCode }
  // what happens in years to come: whoever may say so says it in vain
  const future = { uscc, item: 'FEES', event: '会费标准调整', happenedOn: '2030-01-01' }
  const trials: Trial[] = [
    { what: 'an appeal', verbs: appealVerbs, standing: { appeal }, place, ask: asking(appealOf) },
    {
      ...{ what: 'a disclosure', verbs: disclosureVerbs, standing: { organization }, place },
      ask: asking(disclosureOf),
    },
    {
      ...{ what: 'a new disclosure', verbs: beginsDisclosure, standing: { organization }, place },
      ...{ ask: asking(future), isNew: true },
    },
  ]
  const before = await keptIn(room.dataSource)
  const { tried, faults, reached } = await everyWrongPerson(trials)
  expect(faults).toEqual([])
  expect(reached.toSorted()).toEqual(trials.flatMap((trial) => everyOffice(trial.verbs)).toSorted())
  expect(tried).toBeGreaterThan(30)
  expect(await keptIn(room.dataSource)).toBe(before)
})

test('section 7: every verb about what the public says is refused to every wrong person, and nothing is written', async () => {
  const supervision = supervisionAt(room)
  const { id, version } = await supervision.propose(await supervision.raise(), people.handler)
  const [record] = await room.store.supervisions.byIds([id])
  const [organization] = await room.store.organizations.byCodes([record!.uscc])
  const place = { agencyUscc: REG_1, divisionCode: record!.divisionCode }
  const { withdrawSupervision: _byReceipt, ...ofDesk } = supervisionVerbs
  const trials: Trial[] = [
    {
      ...{ what: 'what the public says', verbs: ofDesk, standing: { record, organization }, place },
      ask: asking({ id, version, reason: '经查已公布' }),
    },
  ]
  const before = await keptIn(room.dataSource)
  const { tried, faults, reached } = await everyWrongPerson(trials)
  expect(faults).toEqual([])
  expect(reached.toSorted()).toEqual(trials.flatMap((trial) => everyOffice(trial.verbs)).toSorted())
  expect(tried).toBeGreaterThan(30)
  expect(await keptIn(room.dataSource)).toBe(before)
})

test('section 7: every verb about a self-regulatory document is refused to every wrong person, and nothing is written', async () => {
  await hearTerms(room)
  const held = await documentsAt(room).held()
  const [document] = await room.store.selfRegulatoryDocuments.byIds([held.id])
  const [organization] = await room.store.organizations.byCodes([document!.uscc])
  const trial: Trial = {
    ...{ what: 'a held document', verbs: selfRegulationVerbs, standing: { document, organization } },
    place: { agencyUscc: REG_1, divisionCode: document!.divisionCode },
    ask: asking({ id: held.id, version: held.version }),
  }
  const before = await keptIn(room.dataSource)
  const { tried, faults, reached } = await everyWrongPerson([trial])
  expect(faults).toEqual([])
  expect(reached.toSorted()).toEqual(everyOffice(selfRegulationVerbs).toSorted())
  expect(tried).toBeGreaterThan(30)
  expect(await keptIn(room.dataSource)).toBe(before)
})
