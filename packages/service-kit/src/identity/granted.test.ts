import type { Person, Role, Uscc } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { granted } from './granted.ts'

const somebody = (roles: readonly Role[], agency = true): Person => ({
  kind: 'person',
  subject: 'somebody',
  roles,
  subRoles: ['handler'],
  ...(agency ? { agencyUscc: '11440400FAKE001285' as Uscc } : {}),
})
const rolesOf = (roles: readonly Role[], functions: readonly string[]) =>
  granted(somebody(roles), functions).roles

describe('section 7: a token says who and where, the register says what (AC-100)', () => {
  test.each<[string, Role[], string[], Role[]]>([
    ['a bureau that buys, too, may buy', ['REG', 'PUR'], ['REGISTRAR', 'PURCHASER'], ['REG', 'PUR']],
    [
      'a purchaser that is no registrar is none, whatever its token says',
      ['PUR', 'REG'],
      ['PURCHASER'],
      ['PUR'],
    ],
    ['the token narrows', ['REG'], ['REGISTRAR', 'PURCHASER'], ['REG']],
    ['a token that names no function has all its agency has', [], ['FINANCE', 'AUDIT'], ['FIN', 'AUD']],
    ['an agency the register does not know has none', ['FIN'], [], []],
    [
      'a district authority has what its agency has',
      ['DIS'],
      ['REGISTRAR', 'PURCHASER'],
      ['DIS', 'REG', 'PUR'],
    ],
    ['a district authority that is none has nothing', ['DIS'], [], []],
    ['a supervisory authority holds no office here', ['ENF'], ['SUPERVISORY'], []],
    ['an operator holds no office by his agency', ['OPR'], ['PURCHASER', 'FINANCE'], ['OPR']],
    ['nor does whoever speaks for an organization', ['ORG'], ['REGISTRAR'], ['ORG']],
    ["a district's finance bureau buys nothing", ['DIS'], ['FINANCE'], ['FIN']],
  ])('%s', (_what, token, functions, held) => expect(rolesOf(token, functions)).toEqual(held))

  test('a token without an agency holds no office', () => {
    expect(granted(somebody(['FIN', 'OPR'], false), ['FINANCE']).roles).toEqual(['OPR'])
    expect(granted(somebody(['ORG'], false), []).roles).toEqual(['ORG'])
  })
})
