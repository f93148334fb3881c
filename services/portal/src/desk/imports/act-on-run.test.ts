import { expect, test } from '@jest/globals'
import type { Sent } from '../desk-action.ts'
import { actOnRun } from './act-on-run.ts'

const asksNobody = () => Promise.reject(new Error('nobody should be asked'))
const sent = (verb: string): Sent => ({
  ...{ form: new FormData(), language: 'zh', params: { room: 'compliance', id: 'i' }, here: '' },
  ...{
    word: (field) => (field === 'verb' ? verb : ''),
    ask: asksNobody,
    send: asksNobody,
    leadOn: asksNobody,
  },
})

test('an import is mapped, confirmed or cancelled', () =>
  expect(actOnRun(sent('cancel'))).rejects.toThrow('nobody should be asked'))

test.each(['', 'toString', 'delete'])('must fail: %s is nothing one does to an import', (verb) =>
  expect(actOnRun(sent(verb))).rejects.toMatchObject({ status: 400 }),
)
