import { expect, test } from '@jest/globals'
import { demandsDirectory } from './demands-directory.ts'

test.each([
  'Providers must be in the directory.',
  'The provider must be listed in the qualified organization directory',
  '须列入珠海市具备资质的社会组织目录',
  '承接主体应当在资质目录中',
  '仅限目录内社会组织参加',
])('AC-16 a condition: %s', (text) => {
  expect(demandsDirectory(text)).toBe(true)
})

test.each([
  '目录情况供评审参考',
  'The directory is shown to evaluators.',
  '须符合政府购买服务的规定。指导目录见附件',
  '',
])('R-07 a reference, or nothing of the kind: %s', (text) => {
  expect(demandsDirectory(text)).toBe(false)
})
