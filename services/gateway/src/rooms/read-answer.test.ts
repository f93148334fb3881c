import { describe, expect, test } from '@jest/globals'
import { isSkewed, readAnswer } from './read-answer.ts'

const read = (body: unknown, status = 200) => readAnswer({ status, text: JSON.stringify(body) })
const errors = (code: string) => [{ message: 'm', extensions: { code } }]

describe('what a room sent', () => {
  test('data is an answer, with errors beside it or not', () => {
    const body = { data: { a: null }, errors: errors('FORBIDDEN') }
    expect(read(body)).toEqual(body)
  })

  test.each(['USCC_INVALID', 'BAD_USER_INPUT', 'UNAUTHENTICATED', 'INTERNAL'])(
    'no data, but a reason (%s), is an answer',
    (code) => {
      expect(read({ errors: errors(code) }, 400)).toEqual({ data: null, errors: errors(code) })
    },
  )

  test.each([
    ['a refusal meant for a stranger', { errors: errors('GATEWAY_ONLY') }, 403],
    ['a deadline that passed', { errors: errors('DEADLINE_EXCEEDED') }, 504],
    ['an error without a reason', { data: null }, 200],
    ['a server’s failure', { errors: errors('INTERNAL') }, 500],
    ['something else', 'busy', 200],
    ['nothing', null, 200],
  ])('must fail: %s is no answer', (_what, body, status) => {
    expect(read(body, status)).toBeUndefined()
  })

  test('a graph it does not know is an answer: the room is there, in another version', () => {
    const answer = read({ errors: errors('GRAPHQL_VALIDATION_FAILED') })!
    expect(isSkewed(answer)).toBe(true)
    expect(isSkewed({ data: null, errors: errors('FORBIDDEN') })).toBe(false)
    expect(isSkewed({ data: {}, errors: errors('GRAPHQL_VALIDATION_FAILED') })).toBe(false)
  })

  test('must fail: no JSON', () => expect(readAnswer({ status: 200, text: '<html>' })).toBeUndefined())
})
