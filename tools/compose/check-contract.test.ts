import { describe, expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { checkContract } from './check-contract.ts'

const contract = `
  type Query { notice(id: ID!, first: Int = 20): Notice  award: Award }
  type Notice { id: ID! closesOn: String! }
  type Award { price: Int }
`
const notYet = `
  # a later capability
  Query.award
  Award
`
const check = (api: string, list = notYet) => checkContract({ contract, notYet: list, api: buildSchema(api) })

const notice = 'type Notice { id: ID! closesOn: String! }'
const query = 'type Query { notice(id: ID!, first: Int = 20): Notice'

describe('the contract with the frontends: nothing renamed, removed or made looser', () => {
  test('kept: everything delivered or listed, and more besides', () => {
    expect(check(`${query} more: Int } ${notice}`)).toEqual([])
  })

  test.each([
    ['a field renamed', `${query} } type Notice { id: ID! closes: String! }`, 'FIELD_REMOVED'],
    ['a field made looser', `${query} } type Notice { id: ID! closesOn: String }`, 'FIELD_CHANGED_KIND'],
    [
      'an argument that must now be given',
      `${query.replace('20', '20, at: Int!')} } ${notice}`,
      'REQUIRED_ARG',
    ],
    ['another default', `${query.replace('20', '10')} } ${notice}`, 'ARG_DEFAULT_VALUE_CHANGE'],
  ])('must fail: %s', (_what, api, problem) => {
    expect(check(api)).toEqual([expect.stringContaining(problem)])
  })

  test('must fail: a promise neither delivered nor listed', () => {
    expect(check(`${query} } ${notice}`, '').join()).toContain('Award was removed')
  })

  test('must fail: a promise delivered and still listed', () => {
    expect(check(`${query} award: Award } ${notice} type Award { price: Int }`)).toEqual([
      'not-yet: Query.award is delivered, take it off the list',
      'not-yet: Award is delivered, take it off the list',
    ])
  })

  test('must fail: a name on the list that nobody promised', () => {
    expect(check(`${query} } ${notice}`, `${notYet}\n Query.awrad`)).toEqual([
      'not-yet: Query.awrad is not in the contract',
    ])
  })

  const members = `
    type Query { find(by: Filter, on: Int): Thing }
    interface Named { name: String }
    interface Coded { code: String }
    type Thing implements Named & Coded { name: String code: String }
    input Filter { text: String state: State }
    enum State { OPEN CLOSED }
  `
  const delivered = `
    type Query { find(by: Filter): Thing }
    interface Named { name: String }
    type Thing implements Named { name: String code: String }
    input Filter { text: String }
    enum State { OPEN }
  `
  const later = ['Query.find(on:)', 'Coded', 'Thing implements Coded', 'Filter.state', 'State.CLOSED']
  const checkMembers = (api: string, list: readonly string[]) =>
    checkContract({ contract: members, notYet: list.join('\n'), api: buildSchema(api) })

  test('an argument, an interface, an input field and a value of an enum may come later', () => {
    expect(checkMembers(delivered, later)).toEqual([])
  })

  test.each(later)('must fail: %s neither delivered nor listed', (coordinate) => {
    expect(
      checkMembers(
        delivered,
        later.filter((one) => one !== coordinate),
      ),
    ).not.toEqual([])
  })

  test.each(later)('must fail: %s delivered and still listed', (coordinate) => {
    expect(checkMembers(members, [coordinate])).toContain(
      `not-yet: ${coordinate} is delivered, take it off the list`,
    )
  })

  test.each(['Query.find(of:)', 'Thing implements Odd', 'Filter.stat', 'State.SHUT'])(
    'must fail: %s, which nobody promised',
    (coordinate) =>
      expect(checkMembers(members, [coordinate])).toEqual([`not-yet: ${coordinate} is not in the contract`]),
  )
})
