import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { draftProject } from '../src/commands/project/draft-project.ts'
import { submitProject } from '../src/commands/project/submit-project.ts'
import { someItem, someTerms } from './a-project.ts'
import { people } from './people.ts'
import { drafted, seen, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom()
})
beforeEach(() => room.clean())
afterAll(() => room.close())

const twelve = Array.from({ length: 12 }, (_, nth) => nth)
const rounds = ['A20', 'A21', 'A22', 'A23', 'A24', 'A25']

describe('many clerks at once stop nobody (attack 21)', () => {
  test('six times twelve drafts in a new year and division: all are kept, each with a number of its own', async () => {
    const numbers: string[] = []
    for (const [nth] of rounds.entries()) {
      room.clock.set(`20${20 + nth}-03-02T09:30:00+08:00`)
      const all = await Promise.all(twelve.map(() => draftProject(room.as(people.handler), someTerms)))
      numbers.push(...all.map((one) => value(one).projectNo))
    }
    expect(new Set(numbers).size).toBe(rounds.length * twelve.length)
  })

  test('six times twelve submissions of one new group: all pass', async () => {
    room.clock.set('2026-03-02T09:30:00+08:00')
    for (const group of rounds) {
      const serviceCode = `${group}03`
      room.city.items.set(serviceCode, { ...someItem, id: `item-${serviceCode}`, code: serviceCode })
      const drafts = await Promise.all(twelve.map(() => drafted(room, { serviceCode })))
      const all = await Promise.all(
        drafts.map((draft) => submitProject(room.as(people.handler), seen(draft))),
      )
      expect(all.map((one) => value(one).state)).toEqual(twelve.map(() => 'SUBMITTED'))
    }
  })
})
