import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { imports } from '../src/load/imports.ts'
import { agencies, divisions } from './a-city.ts'
import { aDesk } from './a-desk.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

let room: TestRoom
let desk: Awaited<ReturnType<typeof aDesk>>
beforeAll(async () => {
  room = await openTestRoom()
})
afterAll(() => room.close())
beforeEach(async () => {
  await room.clean()
  await room.import('gbt2260_history_1981_2024.csv', divisions)
  await room.import('agencies.csv', agencies)
  desk = await aDesk(room)
})

const EVALUATOR = '91440400FAKE002246'
const file = (...rows: string[]) => ['统一社会信用代码,名称,类型,行政区划代码', ...rows].join('\n')
const row = (name = '珠海示例评估有限公司', division = '440400') =>
  `${EVALUATOR},${name},评估机构,${division}`
const imported = async (text: string, actor = people.handler) => {
  const { id, version } = await desk.check('FIRMS', text, actor)
  await imports.confirm(desk.as(actor), { id, version })
  return desk.work(id)
}
const kept = async () => (await room.store.firms.byCodes([EVALUATOR as never]))[0]

describe('a registrar imports its list of service firms', () => {
  test('in the words such lists have; the same file again changes nothing', async () => {
    expect(await imported(file(row()))).toMatchObject({ state: 'DONE', loaded: 1 })
    expect(await kept()).toMatchObject({ firmType: 'EVALUATOR', divisionCode: '440400', isSynthetic: false })
    expect(await imported(file(row()))).toMatchObject({ state: 'DONE', loaded: 0, unchanged: 1 })
  })

  test('made up is what says so, and stays so where a file says nothing of it', async () => {
    await imported(`uscc,name,firmType,divisionCode,isSynthetic\n${EVALUATOR},甲,EVALUATOR,440400,是\n`)
    expect(await kept()).toMatchObject({ name: '甲', isSynthetic: true })
    await imported(file(row('乙')))
    expect(await kept()).toMatchObject({ name: '乙', isSynthetic: true })
  })

  test('must fail: no such division, another district, twice, another type, a code that is a number', async () => {
    const run = await desk.check(
      'FIRMS',
      file(
        row('甲', '449999'),
        row('甲', '440402'),
        row('乙', '440402'),
        row().replace('评估机构', '其他'),
        '9.1E+17,丙,评估机构,440402',
      ),
      people.district,
    )
    expect(await desk.findings(run.id)).toEqual([
      [2, null, 'JURISDICTION_EXCEEDED'],
      [4, null, 'DUPLICATE_IN_FILE'],
      [5, 'firmType', 'CELL_INVALID'],
      [6, 'uscc', 'CELL_INVALID'],
    ])
    const city = await desk.check('FIRMS', file(row('甲', '440499')), people.handler)
    expect(await desk.findings(city.id)).toEqual([[2, 'divisionCode', 'INPUT_INVALID']])
  })

  test('must fail: a district that says a firm of the city is its own; the city may say so', async () => {
    await imported(file(row()))
    const drawn = await desk.check('FIRMS', file(row('甲', '440402')), people.district)
    expect(await desk.findings(drawn.id)).toEqual([[2, 'uscc', 'JURISDICTION_EXCEEDED']])
    expect(await imported(file(row('甲', '440402')))).toMatchObject({ state: 'DONE', loaded: 1 })
    expect(await imported(file(row('乙', '440402')), people.district)).toMatchObject({
      state: 'DONE',
      loaded: 1,
    })
  })

  test('a firm somebody changed since the check is left as it is and told', async () => {
    await imported(file(row()))
    const first = await desk.check('FIRMS', file(row('甲')), people.handler)
    await imported(file(row('乙')))
    await imports.confirm(desk.as(people.handler), first)
    expect(await desk.work(first.id)).toMatchObject({ state: 'FAILED', refused: 1 })
    expect(await kept()).toMatchObject({ name: '乙' })
  })
})
