import { expect, test } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { DecisionForm } from './decision-form.tsx'

type Drawn = Parameters<typeof DecisionForm>[0]

const objection = { state: 'DISMISSED', possibleOutcomes: [], obstacles: [] } as unknown as Drawn['objection']
const drawn = (tried: Drawn['tried']) =>
  renderToStaticMarkup(createElement(DecisionForm, { language: 'zh', formToken: '', objection, tried }))

test('the reason of a decision that came too late stands there still', () => {
  expect(drawn({ problems: [], typed: { outcome: 'UPHELD', reason: '理由成立' } })).toMatch(
    /已办结.*您填写的理由：<bdi[^>]*>理由成立</s,
  )
  expect(drawn(undefined)).not.toContain('您填写的理由')
})
