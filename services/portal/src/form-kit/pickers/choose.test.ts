import { describe, expect, test } from '@jest/globals'
import { choose, findStep, type PickedField, withPicked } from './choose.ts'

/* What a register finds is seen in test/pickers.browser.test.ts and generated-forms.browser.test.ts, where there is one. */

const field: PickedField = { name: 'serviceCode', kind: 'service' }
const chosen = (typed: string, step = '') =>
  choose(asksNobody, { fields: [field], values: { serviceCode: typed, title: ' 养老 ' }, step })
const asksNobody = () => Promise.reject(new Error('nobody should be asked'))

describe('nobody is asked', () => {
  test('for a code: it stays as it was typed, and all else with it', async () =>
    expect(await chosen(' a1003 ')).toEqual({
      problems: [],
      values: { serviceCode: ' a1003 ', title: ' 养老 ' },
      found: undefined,
    }))
  test('for nothing; looked up, that is told', async () => {
    expect((await chosen(' ')).problems).toEqual([])
    expect((await chosen(' ', findStep('serviceCode'))).problems[0]?.text.zh).toContain('请填写要查找的')
  })
  test('must fail: a name is asked about', () =>
    expect(chosen('养老')).rejects.toThrow('nobody should be asked'))
})

test('a form of five hundred names asks about twenty of them', async () => {
  const fields = Array.from({ length: 500 }, (_, at): PickedField => ({ name: `x.${at}`, kind: 'service' }))
  const values = Object.fromEntries(fields.map(({ name }) => [name, '社会']))
  let asked = 0
  const counted = () => {
    asked += 1
    return asksNobody()
  }
  await expect(choose(counted, { fields, values, step: '' })).rejects.toThrow()
  expect(asked).toBe(20)
})

test('what was picked counts while the text it was found by stands there; once another stands there it does not', () => {
  const picked = { 'serviceCode.picked': 'A1003', 'serviceCode.sought': '社会' }
  expect(withPicked([field], { ...picked, serviceCode: '社会' })).toEqual({ serviceCode: 'A1003' })
  expect(withPicked([field], { ...picked, serviceCode: '养老' })).toEqual({ serviceCode: '养老' })
  expect(withPicked([field], { serviceCode: '社会', 'serviceCode.sought': '社会' })).toEqual({
    serviceCode: '社会',
  })
})
