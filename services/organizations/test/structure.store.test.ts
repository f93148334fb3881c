import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { aPrincipal, type Principal } from './a-principal.ts'

let room: Principal
beforeAll(async () => {
  room = await aPrincipal('2026-03-02')
})
afterAll(() => room.close())

const structure = async (divisionCode?: string) => {
  const query = `query ($divisionCode: String) { organizationStructure(divisionCode: $divisionCode) {
    total industryAssociations byType { value number } byLevel { value number } byIndustry { value number }
    byCategory { value number } byTerritory { divisionCode division { name } number } } }`
  return room.door.ask(query, { divisionCode })
}

test('S25: what the register has, the whole and a district; a body that is revoked stands no more', async () => {
  const { data } = await structure()
  expect(data.organizationStructure).toMatchObject({
    total: 5,
    industryAssociations: 1,
    byType: [
      { value: 'SOCIAL_ASSOCIATION', number: 2 },
      { value: 'SOCIAL_SERVICE_INSTITUTION', number: 2 },
      { value: 'FOUNDATION', number: 1 },
    ],
    byLevel: [
      { value: 'PROVINCE', number: 1 },
      { value: 'CITY', number: 3 },
      { value: 'DISTRICT', number: 1 },
    ],
    byIndustry: [{ value: null, number: 5 }],
    byTerritory: [
      { divisionCode: '440000', division: { name: '广东省' }, number: 1 },
      { divisionCode: '440400', division: { name: '珠海市' }, number: 3 },
      { divisionCode: '440402', division: { name: '香洲区' }, number: 1 },
    ],
  })
  expect((await structure('440400')).data.organizationStructure.total).toBe(4)
  expect((await structure('440402')).data.organizationStructure.total).toBe(1)
  await room.dataSource.query("update organization set status = 'REVOKED' where uscc = '51440400FAKE00021M'")
  expect((await structure('440400')).data.organizationStructure.total).toBe(3)
})

test('the industry a body was certified with is counted by its section', async () => {
  await room.certified({ industryCode: 'C26' })
  const { data } = await structure('440400')
  expect(data.organizationStructure.byIndustry[0]).toEqual({ value: 'C', number: 1 })
})

test('must fail: what is no division', async () => {
  const { errors } = await structure('珠海')
  expect(errors?.[0]?.extensions?.code).toBe('INPUT_INVALID')
})
