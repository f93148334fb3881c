import { civilDate } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { deregistrationGrounds } from './deregistration-asked.ts'
import { successionsOf } from './successions-of.ts'

const [USCC, FIRST, SECOND] = ['51440400FAKE00013A', '51440400FAKE00021M', '51440400FAKE0003XX'] as never[]
const on = civilDate('2026-03-09')
const asked = (ground: (typeof deregistrationGrounds)[number]) => ({
  ...{ ground, liquidationEndedOn: on, successorUsccs: [FIRST, SECOND] as never[] },
})

describe('R-16: what took the place of a body', () => {
  test.each(['MERGED', 'DIVIDED'] as const)(
    '%s: each body that was named, from the day of the decision',
    (ground) => {
      expect(successionsOf({ uscc: USCC as never, asked: asked(ground), on })).toEqual([
        { uscc: USCC, successorUscc: FIRST, ground, wentOverOn: on },
        { uscc: USCC, successorUscc: SECOND, ground, wentOverOn: on },
      ])
    },
  )

  test.each(deregistrationGrounds.filter((ground) => ground !== 'MERGED' && ground !== 'DIVIDED'))(
    '%s: nobody took it',
    (ground) => {
      expect(successionsOf({ uscc: USCC as never, asked: asked(ground), on })).toEqual([])
    },
  )

  test('what asked for nothing of the kind leaves nothing behind', () => {
    expect(successionsOf({ uscc: USCC as never, asked: undefined, on })).toEqual([])
  })
})
