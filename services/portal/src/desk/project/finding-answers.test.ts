import { expect, test } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ownProblem } from '../../form/own-problem.ts'
import { FindingAnswers } from './finding-answers.tsx'

type Drawn = Parameters<typeof FindingAnswers>[0]

const finding = {
  id: 'f',
  field: 'requirements',
  passage: '本市注册',
  basis: {},
  answer: 'STRUCK',
  reason: '删除',
}
const project = { findings: [finding], possibleActions: [] } as unknown as Drawn['project']
const drawn = (tried?: Drawn['tried']) =>
  renderToStaticMarkup(createElement(FindingAnswers, { language: 'zh', formToken: '', project, tried }))

test('an answer that came after another’s is told, with the reason that was typed', () => {
  const userErrors = [ownProblem('version', { zh: '已被他人办理', en: '' })]
  const html = drawn({ findingId: 'f', reason: '与履约无\u202e关', userErrors })
  expect(html).toMatch(/已被他人办理.*您填写的理由：<bdi[^>]*>与履约无关</s)
})

test('must fail: of another passage nothing is told here', () => {
  expect(drawn({ findingId: 'g', reason: '别的', userErrors: [] })).not.toContain('别的')
  expect(drawn()).not.toContain('您填写的理由')
})
