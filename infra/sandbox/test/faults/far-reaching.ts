import { dataOf } from '../house/ask.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { ERRORS, type UserError } from '../house/shapes.ts'

type Answer<T> = { userErrors: UserError[] } & T
type Seen = { id: string; version: number }

async function said<K extends string>(
  { ask }: HouseUnderTest,
  who: string,
  [verb, type, record]: readonly [verb: string, type: string, record: K],
  input: object,
): Promise<Seen> {
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${record} { id version } userErrors { ${ERRORS} } } }`
  const answer = dataOf(await ask<Record<string, Answer<Record<K, Seen | null>>>>(who, query, { input }))[
    verb
  ]!
  const seen = answer[record] as Seen | null
  if (!seen) throw new Error(`${verb}: ${JSON.stringify(answer.userErrors)}`)
  const { id, version } = seen
  return { id, version }
}

/** One operator records an outage, another confirms it. @returns the cause its moves are known by */
export async function anOutage(house: HouseUnderTest, span: { from: string; to: string }): Promise<string> {
  const recorded = await said(
    house,
    'OPR-1:handler',
    ['recordPlatformOutage', 'PlatformOutageInput', 'outage'],
    { ...span, reason: '机房断电' },
  )
  await said(house, 'OPR-1:approver', ['confirmPlatformOutage', 'OutageActionInput', 'outage'], recorded)
  return `outage ${recorded.id}`
}

/** One operator imports a notice of the State Council, another confirms it. @returns its id */
export async function aCalendarNotice(house: HouseUnderTest, notice: object): Promise<string> {
  const proposed = await said(
    house,
    'OPR-1:handler',
    ['importCalendarNotice', 'ImportCalendarNoticeInput', 'notice'],
    notice,
  )
  await said(
    house,
    'OPR-1:approver',
    ['confirmCalendarNotice', 'CalendarNoticeActionInput', 'notice'],
    proposed,
  )
  return proposed.id
}
