import { type Actor, civilDate, newId, PUBLIC } from '@gongshi/domain-kit'
import { everyMutation, keptIn } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { importCalendarNotice } from '../src/commands/calendar/import-calendar-notice.ts'
import { proposePolicyParameter } from '../src/commands/policy-change/propose-policy-parameter.ts'
import { typeDefs } from '../src/graphql/typeDefs.generated.ts'
import { day } from './a-calendar-notice.ts'
import { openTestDoor } from './open-test-door.ts'
import { LOADING_MS, loadCity, openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom('2026-03-02T01:30:00Z')
  await loadCity(room)
  const nobodyMoves = { isOn: false, moveClock: async () => room.clock.instant }
  door = await openTestDoor(room, nobodyMoves)
}, LOADING_MS)
afterAll(async () => {
  await door.close()
  await room.close()
})

const strangers: Record<string, Actor> = {
  nobody: PUBLIC,
  'a purchaser': people.purHandler,
  'an organization': { kind: 'person', subject: 'ORG-1:head', roles: ['ORG'], subRoles: ['approver'] },
  'an enforcement office': { ...people.purHandler, subject: 'ENF-1:approver', roles: ['ENF'] },
}

/** What one person laid before another, and nobody else may know of. */
async function proposals() {
  const notice = await importCalendarNotice(room.as(people.oprHandler), {
    year: 2026,
    kind: 'SUPPLEMENTARY',
    title: '补充通知（未确认）',
    docNo: '国发明电〔2026〕3号',
    sourceUrl: null,
    issuedOn: null,
    days: [day('2026-06-22', true)],
  })
  const change = await proposePolicyParameter(room.as(people.finHandler), {
    key: 'objection.replyWd',
    value: '3',
    legalTag: 'design',
    documentId: null,
    article: null,
    effectiveFrom: civilDate('2026-04-01'),
    grounds: '缩短答复时限',
  })
  if (!notice.ok || !change.ok) throw new Error('refused')
  const named = ({ id }: { id: string }) => ({ hidden: [id], absent: newId(), seen: id })
  return {
    'CalendarNoticePayload.id': named(notice.value),
    'PolicyChangePayload.id': named(change.value),
  }
}

test('5: every mutation, as a stranger and with a version nobody saw: nothing told, nothing written', async () => {
  const { mutations, faults } = await everyMutation({
    typeDefs,
    names: await proposals(),
    parts: ['documentId'],
    ask: (query, variables, actor) => door.ask(query, variables, actor),
    strangers,
    right: { approver: people.oprApprover, handler: people.oprHandler, finance: people.finApprover },
    kept: () => keptIn(room.dataSource),
  })
  expect(faults).toEqual([])
  expect(mutations).toEqual(
    expect.arrayContaining(['confirmCalendarNotice', 'rejectPolicyParameter', 'retireServiceItem']),
  )
})
