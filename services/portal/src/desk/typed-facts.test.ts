import { expect, test } from '@jest/globals'
import { typedFacts } from './typed-facts.ts'

test('what was typed in a generated form, in the words of its fields; what the page gave is left out', () => {
  const values = { verb: 'revokeDelegation', id: '01a2', version: '3', reason: '机构职责调整\n另行委托' }
  expect(typedFacts('zh', { verb: 'revokeDelegation', values })).toEqual([
    ['理由（将公开）', '机构职责调整\n另行委托'],
  ])
  expect(typedFacts('en', { verb: 'revokeDelegation', values })[0]?.[0]).toBe('Reason (it is published)')
})

test('a draft, a decision and an application, whose forms are made by hand', () => {
  const typed = { title: '养老服务', budgetFen: '180000', projectId: '01a2', savedYear: '2026' }
  expect(typedFacts('zh', { verb: '', values: typed })).toEqual([
    ['项目名称', '养老服务'],
    ['预算（元）', '¥180,000.00'],
  ])
  expect(
    typedFacts('zh', { verb: '', values: { outcome: 'UPHELD', reason: '成立', objectionId: 'o' } }),
  ).toEqual([
    ['答复', '异议成立'],
    ['理由', '成立'],
  ])
  const paper = '019c0000-0000-7000-8000-00000000000a 章程.pdf'
  expect(
    typedFacts('zh', { verb: '', values: { DRAFT_CHARTER: paper, handlerId: 'REG-1:handler2' } }),
  ).toEqual([
    ['章程草案', '章程.pdf'],
    ['经办人（登录名）', 'REG-1:handler2'],
  ])
})

test('nothing typed is nothing to show; what has no name anywhere is shown all the same', () => {
  expect(
    typedFacts('zh', { verb: 'signDelegation', values: { verb: 'signDelegation', id: 'a', version: '1' } }),
  ).toEqual([])
  expect(typedFacts('zh', { verb: '', values: { madeUp: 'x' } })).toEqual([['madeUp', 'x']])
})
