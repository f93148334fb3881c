import { type Actor, mayDo, type Office, type Uscc, type VerbRow } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { everyOffice, everyWrongPerson } from './every-wrong-person.ts'

type Standing = { actor: Actor; author: string }

const finance: Office<Standing> = {
  zh: '财政',
  en: 'finance',
  rules: [
    {
      code: 'FORBIDDEN',
      basis: { rule: '7' },
      message: () => ({ zh: '不可', en: 'no' }),
      holds: ({ actor }) =>
        actor.kind === 'person' && actor.roles.includes('FIN') && actor.divisionCode === '440400',
    },
    {
      code: 'DUTY_SEPARATION',
      basis: { rule: '7' },
      message: () => ({ zh: '另一人', en: 'another' }),
      holds: ({ actor, author }) => actor.kind !== 'person' || actor.subject !== author,
    },
  ],
  post: { functions: ['FIN'], reach: 'OWN_LEVEL', anotherThan: ({ author }) => [author] },
}
const verbs: Record<string, VerbRow<Standing>> = { pay: { events: [], by: [finance], asks: 'nothing' } }

/** A record whose door checks so many of the rules, and asks for the version then. */
const trial = (checked: number) => ({
  what: 'a payment',
  verbs,
  standing: { author: 'a' },
  place: { agencyUscc: '11440400FAKE0011X5' as Uscc, divisionCode: '440400' },
  ask: async (_verb: string, actor: Actor, isSeen: boolean) => {
    const row = { ...verbs.pay!, by: [{ ...finance, rules: finance.rules.slice(0, checked) }] as const }
    const allowed = mayDo(row, { actor, author: 'a' })
    if (!allowed.ok) return allowed.refusals.map(({ code }) => code)
    return isSeen ? [] : ['VERSION_CONFLICT']
  },
})

test('a door that checks all of the row has no fault, and every office is reached', async () => {
  const { faults, reached } = await everyWrongPerson([trial(2)])
  expect(faults).toEqual([])
  expect(reached).toEqual(everyOffice(verbs))
})

test('must fail: a door that forgets the other person, or whose it is', async () => {
  const forgetful = await everyWrongPerson([trial(1)])
  expect(forgetful.faults.map(({ who }) => who)).toEqual(['the same as a (finance)'])
  const open = await everyWrongPerson([trial(0)])
  expect(open.faults.map(({ who }) => who)).toContain('function PUR (finance)')
  expect(open.faults.map(({ who }) => who)).toContain('division 440402 (finance)')
})

test('must fail: a right person who is refused', async () => {
  const closed = await everyWrongPerson([{ ...trial(2), ask: async () => ['FORBIDDEN'] }])
  expect(closed.faults.map(({ who }) => who)).toContain('FIN, whose it is (finance)')
})
