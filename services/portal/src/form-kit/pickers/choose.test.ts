import { describe, expect, test } from '@jest/globals'
import { GraphAway } from '../../graph/graph-away.ts'
import type { GraphFailure } from '../../graph/graph-failure.ts'
import { choose, findStep, type PickedField } from './choose.ts'
import type { Ask } from './find-choices.ts'

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

describe('twenty names of a form are looked up', () => {
  const fields = Array.from({ length: 120 }, (_, at): PickedField => ({ name: `x.${at}`, kind: 'service' }))
  const asked = async (typed: (at: number) => string) => {
    const told: string[] = []
    const values = Object.fromEntries(fields.map(({ name }, at) => [name, typed(at)]))
    await choose(
      async (_document, variables) => {
        told.push((variables as { text: string }).text)
        return { data: {} as never, failures: [] }
      },
      { fields, values, step: '' },
    )
    return told
  }

  test('of many names no more than twenty', async () => expect(await asked(() => '社会')).toHaveLength(20))
  test('codes and empty fields before them count for nothing', async () =>
    expect(await asked((at) => (at < 50 ? 'A1003' : at < 100 ? ' ' : `社会${at}`))).toEqual(
      Array.from({ length: 20 }, (_, at) => `社会${100 + at}`),
    ))
})

describe('what the register does not look for', () => {
  const refused: GraphFailure = { path: 'organizations', code: 'INPUT_INVALID' }
  const told = async (kind: PickedField['kind'], ask: Ask) =>
    (await choose(ask, { fields: [{ name: 'x', kind }], values: { x: '一 二 三 四' }, step: '' })).problems

  test('is told beside its field: nothing typed is lost', async () => {
    const throws: Ask = () => Promise.reject(new GraphAway([refused]))
    expect(await told('organization', throws)).toMatchObject([{ field: ['x'], code: 'INPUT_INVALID' }])
    const inPart: Ask = async () => ({
      data: { serviceCatalogue: null } as never,
      failures: [{ ...refused, path: 'serviceCatalogue.leaves' }],
    })
    expect((await told('service', inPart))[0]?.text.zh).toContain('这样的文字无法查找')
  })

  test('must fail: a room that is away is told as that, a whole graph that is away is no failing of a field', async () => {
    const inPart: Ask = async () => ({
      data: { serviceCatalogue: null } as never,
      failures: [{ path: 'serviceCatalogue', code: 'SUBGRAPH_UNAVAILABLE' }],
    })
    expect((await told('service', inPart))[0]?.text.zh).toContain('暂时无法查找')
    await expect(told('service', () => Promise.reject(new GraphAway()))).rejects.toMatchObject({
      status: 503,
    })
  })
})
