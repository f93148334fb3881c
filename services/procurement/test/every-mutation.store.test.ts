import { type Actor, newId, PUBLIC } from '@gongshi/domain-kit'
import { everyMutation, keptIn, type Named } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { recordPlatformOutage } from '../src/commands/outage/record-platform-outage.ts'
import { typeDefs } from '../src/graphql/typeDefs.generated.ts'
import { at } from './a-project.ts'
import { about } from './objection-stories.ts'
import { openTestDoor } from './open-test-door.ts'
import { people } from './people.ts'
import { drafted, published, ready, submitted, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
const { raise } = about(() => room)
beforeAll(async () => {
  room = await openTestRoom()
  door = await openTestDoor(room)
})
afterAll(async () => {
  await door.close()
  await room.close()
})

/** A project in every state nobody outside may know of, a report, an outage that waits; and what the right people see. */
async function records(): Promise<Record<string, Named>> {
  const hidden = [await drafted(room), await submitted(room), await ready(room)]
  const open = await published(room)
  const report = value(await raise(open, { kind: 'REPORT', name: '' })).objection
  const lost = value(await raise(open, { kind: 'INQUIRY' })).objection
  // As before this was refused: something raised about a draft.
  await room.dataSource.query('update objection set project_id = ? where id = ?', [hidden[0]!.id, lost.id])
  const asked = value(await raise(open)).objection
  const span = { from: at('2026-03-01T08:00:00+08:00'), to: at('2026-03-01T12:00:00+08:00') }
  const { outage } = value(
    await recordPlatformOutage(room.as(people.operator), { ...span, reason: '机房断电' }),
  )
  const objection = { hidden: [report.id, lost.id], absent: newId(), seen: asked.id }
  return {
    projectId: { hidden: hidden.map(({ id }) => id), absent: newId(), seen: open.id },
    projectNo: {
      hidden: hidden.map(({ projectNo }) => projectNo),
      absent: 'ZH-2026-440400-999999',
      seen: open.projectNo,
    },
    objectionId: objection,
    'ObjectionPayload.id': objection,
    'PlatformOutagePayload.id': { hidden: [outage.id], absent: newId(), seen: outage.id },
  }
}

const strangers: Record<string, Actor> = {
  nobody: PUBLIC,
  'an organization': {
    kind: 'person',
    subject: 'ORG-1:head',
    roles: ['ORG'],
    subRoles: ['handler', 'approver'],
    orgUscc: '51440400FAKE00013T' as never,
  },
  'a purchaser elsewhere': people.stranger,
  'finance elsewhere': people.districtFinance,
  'enforcement elsewhere': people.districtEnforcement,
}

test('5, attack 19 and 20: every mutation, as a stranger and with a version nobody saw: nothing told, nothing written', async () => {
  const right = {
    handler: people.handler,
    approver: people.approver,
    finance: people.finance,
    operator: people.operator,
    operator2: people.operator2,
    enforcement: people.enforcement,
  }
  const { calls, mutations, faults } = await everyMutation({
    typeDefs,
    names: await records(),
    parts: ['findingId', 'answersObjectionIds', 'attachmentFileIds', 'evidenceFileIds', 'clientMutationId'],
    values: { admitObjection: { outcome: 'UNDER_REVIEW' } },
    ask: (query, variables, actor) => door.ask(query, variables, actor),
    strangers,
    right,
    kept: () => keptIn(room.dataSource),
  })
  expect(faults).toEqual([])
  expect(mutations.length).toBeGreaterThan(30)
  expect(calls).toBeGreaterThan(1_000)
})
