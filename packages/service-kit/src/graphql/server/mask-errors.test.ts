import { describe, expect, test } from '@jest/globals'
import { GraphQLError } from 'graphql'
import { pino } from 'pino'
import { maskError } from './mask-errors.ts'

const mask = (error: unknown) => {
  const lines: string[] = []
  const log = pino({}, { write: (line: string) => lines.push(line) })
  const { message, extensions } = error as GraphQLError
  const masked = maskError({ error, formatted: { message, path: ['a'], extensions }, traceId: 't', log })
  return { masked, text: JSON.stringify(masked), logged: lines.join() }
}
const driver = new Error('ER_ACCESS_DENIED for root@10.1.2.3')

describe('only what somebody wrote for clients goes out (platform.md 9)', () => {
  test('a GraphQLError with a code of its own, as written, with the trace id', () => {
    const { masked, logged } = mask(new GraphQLError('没有。 None.', { extensions: { code: 'NOT_FOUND' } }))
    expect(masked).toMatchObject({ message: '没有。 None.', extensions: { code: 'NOT_FOUND', traceId: 't' } })
    expect(logged).toBe('')
  })

  test('a refused literal keeps the code of its scalar', () => {
    const originalError = new GraphQLError('x', { extensions: { code: 'USCC_INVALID' } })
    const error = new GraphQLError('x', { originalError, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })
    expect(mask(error).masked.extensions?.code).toBe('USCC_INVALID')
  })

  test.each([
    ['a thrown driver error', new GraphQLError(driver.message, { originalError: driver })],
    [
      'the same, dressed with a code',
      new GraphQLError(driver.message, { originalError: driver, extensions: { code: 'NOT_FOUND' } }),
    ],
    ['a GraphQLError without a code', new GraphQLError(driver.message)],
    [
      'a defect by its own code',
      new GraphQLError(driver.message, { extensions: { code: 'INTERNAL_SERVER_ERROR' } }),
    ],
    ['no GraphQLError at all', driver],
  ])('must not leave: %s; the log has it', (_what, error) => {
    const { masked, text, logged } = mask(error)
    expect(masked.extensions).toEqual({ code: 'INTERNAL', traceId: 't' })
    expect(text).not.toMatch(/root|10\.1|ER_|stack/)
    expect(logged).toContain('ER_ACCESS_DENIED')
  })
})
