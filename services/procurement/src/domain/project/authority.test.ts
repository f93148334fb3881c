import type { Person, Uscc } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { isOwnFinance } from './authority.ts'

const finance = (divisionCode: string): Person => ({
  kind: 'person',
  subject: 'f',
  roles: ['FIN'],
  subRoles: ['approver'],
  divisionCode,
})
const project = (divisionCode: string) => ({
  purchaserUscc: '11440402FAKE00136W' as Uscc,
  divisionCode,
  editors: [],
  handler: '',
  createdBy: '',
})

test.each([
  ["the city's for the city", '440400', '440400', true],
  ["Xiangzhou's for Xiangzhou", '440402', '440402', true],
  ["the city's not for Xiangzhou", '440400', '440402', false],
  ["the province's not for the city", '440000', '440400', false],
  ["Xiangzhou's not for the city", '440402', '440400', false],
])("section 7: FINANCE is the bureau of the purchaser's own level: %s", (_what, bureau, division, isOwn) =>
  expect(isOwnFinance({ actor: finance(bureau), project: project(division) as never })).toBe(isOwn),
)
