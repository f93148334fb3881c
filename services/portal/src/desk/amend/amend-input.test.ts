import { expect, test } from '@jest/globals'
import { savedValues } from '../draft/draft-values.ts'
import { type Amendable, amendShapes, restartsPeriod } from './amend-fields.ts'
import { amendInput, changedFields, namesOfChanges, unreadIn } from './amend-input.ts'

const project = {
  id: 'p',
  version: 4,
  title: '养老服务',
  budget: { amountFen: 18_000_000 },
  serviceArea: ['香洲区', '斗门区'],
  requirements: '每周两次\n每次两小时',
  contact: '0756-0000000',
  fiscalYear: 2026,
  attachments: [{ id: '019c0000-0000-7000-8000-00000000000a', name: '需求书.docx' }],
  internal: null,
} as unknown as Amendable

const names = (over: Record<string, string>) => changedFields(project, over).map(({ name }) => name)

test('what was not touched is not changed, however a browser writes it', () => {
  expect(
    names({ requirements: '每周两次\r\n每次两小时', budgetFen: '180,000', title: ' 养老服务 ' }),
  ).toEqual([])
})

test('only what was changed is sent, in the units of the graph', () => {
  const form = {
    budgetFen: '190000',
    serviceArea: '香洲区\r\n\r\n金湾区',
    version: '4',
    reason: ' 调整 ',
  }
  expect(amendInput(project, form)).toEqual({
    projectId: 'p',
    version: 4,
    reason: '调整',
    budgetFen: 19_000_000,
    serviceArea: ['香洲区', '金湾区'],
  })
})

test('the objections it answers go with it', () => {
  const form = { title: '养老', version: '4', reason: '采纳异议', answersObjectionIds: 'o-1\no-2' }
  expect(amendInput(project, form)).toMatchObject({ title: '养老', answersObjectionIds: ['o-1', 'o-2'] })
})

test('contact and map link are corrections; anything else restarts the period (domain specification 4.5)', () => {
  expect(restartsPeriod(['contact', 'mapLink'])).toBe(false)
  expect(restartsPeriod(['contact', 'title'])).toBe(true)
})

test('attachments go as the whole list of ids; another format alone is a correction', () => {
  const [was, is] = ['019c0000-0000-7000-8000-00000000000a', '019c0000-0000-7000-8000-00000000000b']
  expect(names({ attachmentFileIds: `${was} 需求书.docx` })).toEqual([])
  const form = { attachmentFileIds: `${is} 需求书.pdf`, version: '4', reason: '另附 PDF' }
  expect(amendInput(project, form)).toMatchObject({ attachmentFileIds: [is] })
  const meant = (lines: string) =>
    namesOfChanges(changedFields(project, { attachmentFileIds: lines }), {
      now: savedValues(project),
      values: { attachmentFileIds: lines },
    })
  expect(restartsPeriod(meant(`${is} 需求书.pdf`))).toBe(false)
  expect(restartsPeriod(meant(`${is} 需求书.docx`))).toBe(true)
  expect(restartsPeriod(meant(''))).toBe(true)
})

test('what may be amended, and what of it leaves the period as it is, the contract says (term-table.ts of the room, 4.5)', () => {
  const fixed = ['budgetSource', 'approvedLineFen', 'fiscalYear', 'directoryPolicy', 'evaluationRequired']
  expect(amendShapes.map(({ name }) => name)).not.toEqual(expect.arrayContaining(fixed))
  expect(amendShapes.filter(({ name }) => !restartsPeriod([name])).map(({ name }) => name)).toEqual([
    'contact',
    'mapLink',
  ])
})

test('what a notice must say is not taken out of it: told beside its field', () =>
  expect(
    unreadIn({ ...savedValues(project), budgetFen: '', method: '' }).map(({ field }) => field?.[0]),
  ).toEqual(['budgetFen', 'method']))
