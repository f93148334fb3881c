import { newId, PUBLIC } from '@gongshi/domain-kit'
import { everyMutation, keptIn } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { typeDefs } from '../src/graphql/typeDefs.generated.ts'
import { organizations } from './a-city.ts'
import { aDesk } from './a-desk.ts'
import { aLegacyRow } from './a-legacy-row.ts'
import { aMandateOf } from './a-mandate.ts'
import { aPrincipal, type Principal, reg1 } from './a-principal.ts'
import { founder } from './a-registrar.ts'
import { DIS_X } from './a-registration.ts'
import { hearReportDays, reportsAt, UNION } from './a-report.ts'
import { documentsAt, hearTerms } from './a-self-regulatory-document.ts'
import { supervisionAt } from './a-supervision.ts'
import { aDisclosure, anAppeal, aWithdrawnAppeal } from './an-appeal.ts'
import { assessmentsAt, hearAssessmentFigures } from './an-assessment.ts'
import { people } from './people.ts'

let room: Principal
beforeAll(async () => {
  room = await aPrincipal('2026-03-02')
})
afterAll(() => room.close())

/** What the council of an association resolved. */
async function aResolution(): Promise<string> {
  const input = {
    ...{ uscc: people.association.orgUscc, body: 'COUNCIL', heldOn: '2026-02-10', matter: '设立专业委员会' },
    ...{ eligible: 3, attended: 3, inFavour: 3 },
  }
  const { data } = await room.door.ask(
    'mutation ($input: RecordResolutionInput!) { recordResolution(input: $input) { resolution { id } } }',
    { input },
    people.association,
  )
  return data.recordResolution.resolution.id
}

/** Somebody holds a post of the association. */
async function aMandate(resolutionId: string): Promise<string> {
  const { id } = aMandateOf({ resolutionId })
  await room.store.mandates.keep(aMandateOf({ id, resolutionId }))
  return id
}

test('5: every mutation, as a stranger and with a version nobody saw: nothing told, nothing written', async () => {
  const desk = await aDesk(room)
  const run = await desk.check('ORGANIZATIONS', organizations(), people.handler)
  const foreign = await desk.handIn('a.csv', organizations(), people.district)
  const draft = await room.drafted()
  const submitted = await room.submitted({ proposedName: '珠海市示例第二促进会' })
  const hidden = await room.draftedDelegation({ delegateUscc: DIS_X })
  const paper = await room.paper()
  const legacy = await aLegacyRow(room)
  const [association] = await room.context.store.organizations.byCodes([people.association.orgUscc])
  const branchId = association!.branches[0]!.id
  const resolutionId = await aResolution()
  await hearReportDays(room)
  const reports = reportsAt(room)
  const ownDraft = await reports.draft(UNION)
  const report = await reports.filed()
  await hearAssessmentFigures(room)
  const assessment = await assessmentsAt(room).draft()
  const appeal = await anAppeal(room)
  const withdrawn = await aWithdrawnAppeal(room)
  const disclosure = await aDisclosure(room)
  const supervision = supervisionAt(room)
  const raised = await supervision.raise()
  const takenBack = await supervision.raise()
  await supervision.withdraw(takenBack)
  await hearTerms(room)
  const norms = documentsAt(room)
  const normDraft = await norms.draft()
  const norm = await norms.published({ title: '职业道德准则', kind: 'ETHICS_CODE' })
  const { data } = await room.door.ask(
    'mutation ($input: RecordDisciplineInput!) { recordDiscipline(input: $input) { entry { id } } }',
    {
      input: {
        ...{
          uscc: people.association.orgUscc,
          documentId: norm.id,
          memberName: '示例会员',
          ground: '第三条',
        },
        ...{ sanction: 'WARNING', decidedOn: '2026-03-02', wasHeard: true },
      },
    },
    people.association,
  )
  const entryId = data.recordDiscipline.entry.id
  const { mutations, faults } = await everyMutation({
    typeDefs,
    names: {
      'ImportPayload.id': { hidden: [run.id], absent: newId(), seen: run.id },
      'RegistrationApplicationPayload.id': { hidden: [draft.id], absent: newId(), seen: submitted.id },
      // everybody reads a row without a code: there is none that hides
      'LegacyOrganizationPayload.id': { hidden: [], absent: newId(), seen: legacy.id },
      'DelegationPayload.id': { hidden: [hidden.id], absent: newId(), seen: hidden.id },
      'AnnualReportPayload.id': { hidden: [ownDraft.id], absent: newId(), seen: report.id },
      'SelfAssessmentPayload.id': { hidden: [assessment.id], absent: newId(), seen: assessment.id },
      'AppealPayload.id': { hidden: [withdrawn.id], absent: newId(), seen: appeal.id },
      'SupervisionPayload.id': { hidden: [takenBack.id], absent: newId(), seen: raised.id },
      'DisciplinePayload.id': { hidden: [entryId], absent: newId(), seen: entryId },
      'SelfRegulatoryDocumentPayload.id': { hidden: [normDraft.id], absent: newId(), seen: norm.id },
      // everybody reads what is owed to the public: there is none that hides
      'DisclosurePayload.id': { hidden: [], absent: newId(), seen: disclosure.id },
      fileIds: { hidden: [paper], absent: newId(), seen: paper },
      documentId: { hidden: [paper], absent: newId(), seen: paper },
      fileId: { hidden: [foreign], absent: newId(), seen: foreign },
      resolutionId: { hidden: [resolutionId], absent: newId(), seen: resolutionId },
      mandateId: { hidden: [], absent: newId(), seen: await aMandate(resolutionId) },
      branchId: { hidden: [], absent: newId(), seen: branchId },
      licenceFileId: { hidden: [foreign], absent: newId(), seen: foreign },
    },
    parts: ['handlerId'],
    values: {
      checkRegisterImport: { kind: 'ORGANIZATIONS' },
    },
    ask: (query, variables, actor) => room.door.ask(query, variables, actor),
    strangers: { nobody: PUBLIC, 'a purchaser': people.purchaser, 'another registrar': people.elsewhere },
    right: {
      handler: people.handler,
      approver: people.approver,
      approver2: reg1.approver2,
      founder,
      association: people.association,
    },
    kept: () => keptIn(room.dataSource),
  })
  expect(faults).toEqual([])
  expect(mutations).toEqual(
    expect.arrayContaining([
      'checkRegisterImport',
      'mapRegisterImport',
      'confirmRegisterImport',
      'cancelRegisterImport',
      'createRegistrationApplication',
      'createChangeApplication',
      'createCharterApplication',
      'createDeregistrationApplication',
      'openLiquidation',
      'noticeCreditors',
      'endLiquidation',
      'issueCertificate',
      'draftDelegation',
      'revokeDelegation',
      'recordAgencySuccession',
      'recordExternalRef',
      'recordResolution',
      'recordManagementSystem',
      'recordMechanismCheck',
      'recordMandate',
      'endMandate',
      'recordBranch',
      'closeBranch',
      'openDisclosure',
      'publishDisclosure',
      'sendAppeal',
      'replyToAppeal',
      'withdrawAppeal',
      'recordSupervisorOpinion',
      'recordMemberOpinion',
      'raiseSupervision',
      'replyToSupervision',
      'answerSupervision',
      'proposeSupervisionDismissal',
      'dismissSupervision',
      'escalateSupervision',
      'withdrawSupervision',
      'draftSelfAssessment',
      'editSelfAssessment',
      'attachAssessmentEvidence',
      'approveSelfAssessment',
      'recordDiscipline',
      'recordDisciplineAppeal',
      'upholdDiscipline',
      'liftDiscipline',
      'draftSelfRegulatoryDocument',
      'editSelfRegulatoryDocument',
      'submitSelfRegulatoryDocument',
      'takeBackSelfRegulatoryDocument',
      'withdrawSelfRegulatoryDocument',
      'passSelfRegulatoryDocument',
      'refuseSelfRegulatoryDocument',
      'repealSelfRegulatoryDocument',
      'draftAnnualReport',
      'editAnnualReport',
      'fileAnnualReport',
      'reviewAnnualReport',
    ]),
  )
})
