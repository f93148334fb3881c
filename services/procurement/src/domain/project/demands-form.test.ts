import { expect, test } from '@jest/globals'
import { demandsForm } from './demands-form.ts'

test.each([
  '仅限社会组织参加',
  '限于在民政部门登记的社会团体',
  '社会服务机构方可报名',
  'Only social organizations may respond.',
  'Open to associations only',
])('R-07 a condition: %s', (text) => {
  expect(demandsForm(text)).toBe(true)
})

test.each([
  '依法登记的社会组织，具有同类服务经验',
  '社会组织、企业均可参加',
  'Social organizations and companies may respond.',
  '',
])('R-07 no condition: %s', (text) => {
  expect(demandsForm(text)).toBe(false)
})
