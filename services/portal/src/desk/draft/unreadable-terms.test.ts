import { expect, test } from '@jest/globals'
import { amendShapes } from '../amend/amend-fields.ts'
import { unreadableChanges, unreadableTerms } from './unreadable-terms.ts'

const typed = (over: Record<string, string> = {}) => {
  const form = new FormData()
  const right = {
    serviceFrom: '2026-06-01',
    serviceTo: '2027-05-31',
    budgetFen: '180000',
    fiscalYear: '2026',
    method: 'SMALL_DIRECT',
    directoryPolicy: 'REFERENCE',
  }
  for (const [name, value] of Object.entries({ ...right, ...over })) form.set(name, value)
  return unreadableTerms(form).map(({ field, text }) => `${field?.[0]}: ${text.zh}`)
}

test('a form without faults, its optional day and amount left empty, is sent', () => {
  expect(typed()).toEqual([])
  expect(typed({ plannedStartOn: '', approvedLineFen: '' })).toEqual([])
})

test('what is empty stays open in a draft, and is told in an amendment', () => {
  const open = { serviceFrom: '', serviceTo: ' ', budgetFen: '', fiscalYear: '' }
  expect(typed(open)).toEqual([])
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...open, method: 'SMALL_DIRECT' })) form.set(name, value)
  expect(unreadableChanges(form, amendShapes).map(({ field }) => field?.[0])).toEqual([
    'serviceFrom',
    'serviceTo',
    'budgetFen',
  ])
})

test('half a day, an amount in words, a year of two digits: all are told at once, beside their fields', () => {
  expect(
    typed({ serviceFrom: '2026-06', budgetFen: '十八万', fiscalYear: '26', approvedLineFen: 'x' }),
  ).toEqual([
    'serviceFrom: 请填写日期（年、月、日）。',
    'budgetFen: 请填写金额（元），例如 180000.00。',
    'approvedLineFen: 请填写金额（元），例如 180000.00。',
    'fiscalYear: 请填写四位数的年份。',
  ])
})

test('the last day of February is one, the day after it is none', () => {
  expect(typed({ serviceTo: '2027-02-28' })).toEqual([])
  expect(typed({ serviceTo: '2027-02-29' })).toHaveLength(1)
})

test('a third decimal is an amount: the department answers it', () => {
  expect(typed({ budgetFen: '180000.555' })).toEqual([])
})
