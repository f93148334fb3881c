import { brokenRules, type Uscc } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { eligiblePurchaser } from './eligible-purchaser.ts'

const agency = (uscc: string, isAdministrative: boolean) => ({
  uscc: uscc as Uscc,
  name: '示例单位',
  divisionCode: '440400',
  isAdministrative,
})
const refused = (uscc: string, isAdministrative = false) =>
  brokenRules(eligiblePurchaser, { uscc: uscc as Uscc, agency: agency(uscc, isAdministrative) }).map(
    ({ code, basis }) => [code, basis?.article],
  )

test('102号 art. 5: a state organ buys', () => {
  expect(refused('11440400FAKE0011X5')).toEqual([])
})

test('an institution that exercises administrative powers buys; a class-I public-welfare institution does not (102号 art. 8)', () => {
  expect(refused('12440400FAKE00126X', true)).toEqual([])
  expect(refused('12440400FAKE00126X', false)).toEqual([['FORBIDDEN', '第五条、第八条']])
})

test.each(['13', '51', '52', '53', '91'])(
  'a body with prefix %s does not, whatever it exercises',
  (prefix) => {
    expect(refused(`${prefix}440400FAKE00126X`, true).map(([code]) => code)).toEqual(['FORBIDDEN'])
  },
)

test('a code that is in no register is not found', () => {
  const nobody = { uscc: '11440400FAKE0011X5' as Uscc, agency: null }
  expect(brokenRules(eligiblePurchaser, nobody).map(({ code }) => code)).toEqual(['NOT_FOUND'])
})
