import { accepted, refused } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { payloadOf, toUserErrors } from './user-errors.ts'

const message = { zh: '公示期未满。', en: 'The notice period has not run.' }
const refusal = { code: 'NOTICE_PERIOD_NOT_ELAPSED', message } as const

describe('every sentence is told in both languages (ADR 9)', () => {
  test('together in message, apart in text; the basis and the field go with it', () => {
    const basis = { rule: 'R-06' }
    expect(toUserErrors([{ ...refusal, field: ['projectId'], basis }])).toEqual([
      {
        code: 'NOTICE_PERIOD_NOT_ELAPSED',
        message: '公示期未满。 The notice period has not run.',
        text: message,
        field: ['projectId'],
        basis,
      },
    ])
  })
})

describe('an outcome as a payload', () => {
  test('accepted: the record under its name, no user errors', () => {
    expect(payloadOf('project', accepted({ id: '1' }))).toEqual({
      project: { id: '1' },
      userErrors: [],
      warnings: [],
    })
  })
  test('refused: no record, every refusal', () => {
    const payload = payloadOf('project', refused(refusal, refusal))
    expect(payload.project).toBeNull()
    expect(payload.userErrors).toHaveLength(2)
  })
})
