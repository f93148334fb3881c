import { expect, test } from '@jest/globals'
import { draftInput } from './draft-input.ts'

const RIGHT = {
  title: '居家养老服务',
  serviceFrom: '2026-06-01',
  serviceTo: '2027-05-31',
  budgetFen: '180000',
  fiscalYear: '2026',
  method: 'SMALL_DIRECT',
  directoryPolicy: 'REFERENCE',
}
const read = (over: Record<string, string> = {}) => draftInput({ ...RIGHT, ...over }, 2026)
const told = (over: Record<string, string>) =>
  read(over).problems.map(({ field, text }) => `${field?.[0]}: ${text.zh}`)

test('a form without faults is sent in the units of the graph; what is empty is taken out', () => {
  const { input, problems } = read({ 'negativeList.financing': 'yes', serviceArea: '香洲区\r\n斗门区' })
  expect(problems).toEqual([])
  expect(input).toMatchObject({
    title: '居家养老服务',
    budgetFen: 18_000_000,
    serviceArea: ['香洲区', '斗门区'],
    attachmentFileIds: [],
    quantity: '',
    plannedStartOn: null,
    approvedLineFen: null,
    recipientCount: null,
    evaluationRequired: false,
  })
  expect(input.negativeList).toMatchObject({ financing: true, goodsOrWorks: false })
  expect(Object.keys(input)).not.toEqual(expect.arrayContaining(['indicatorSystem', 'preferencePoints']))
})

test('what is empty stays open in a draft: no budget is none yet, no year is this one', () => {
  const { input, problems } = read({ serviceFrom: '', serviceTo: ' ', budgetFen: '', fiscalYear: '' })
  expect(problems).toEqual([])
  expect(input).toMatchObject({ serviceFrom: null, serviceTo: null, budgetFen: 0, fiscalYear: 2026 })
})

test('must fail: half a day, an amount in words, a year that is none: all are told at once, beside their fields', () =>
  expect(
    told({
      serviceFrom: '2026-06',
      budgetFen: '十八万',
      fiscalYear: '二六',
      approvedLineFen: 'x',
    }).toSorted(),
  ).toEqual([
    'approvedLineFen: 请填写金额（元），例如 180000.00。',
    'budgetFen: 请填写金额（元），例如 180000.00。',
    'fiscalYear: 请填写四位数的年份。',
    'serviceFrom: 请填写日期（年、月、日）。',
  ]))

test('a third decimal is an amount: the department answers it', () =>
  expect(read({ budgetFen: '180000.555' })).toMatchObject({
    problems: [],
    input: { budgetFen: 18_000_055.5 },
  }))
