import { type Actor, newId, type Person, PUBLIC } from '@gongshi/domain-kit'
import { everyMutation, keptIn } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { typeDefs } from '../src/graphql/typeDefs.generated.ts'
import { ORG_1, records as someRecords } from './a-city.ts'
import { aDesk } from './a-desk.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom('2026-05-06T02:00:00Z')
  door = await openTestDoor(room, [])
})
afterAll(async () => {
  await door.close()
  await room.close()
})

const office = (role: Person['roles'][number], divisionCode: string): Person => ({
  kind: 'person',
  subject: `${role}-${divisionCode}:approver`,
  roles: [role],
  subRoles: ['approver'],
  divisionCode,
})
const strangers: Record<string, Actor> = {
  nobody: PUBLIC,
  'another organization': {
    kind: 'person',
    subject: 'ORG-9:head',
    roles: ['ORG'],
    subRoles: ['approver'],
    orgUscc: '51440400FAKE00021M' as never,
  },
  'enforcement elsewhere': office('ENF', '440402'),
  finance: office('FIN', '440400'),
}

/** One record everybody reads, and one whose time to be shown is over: the offices of its division know of it. */
async function records() {
  const head = 'uscc,category,summary,formedOn,enteredOn,basisRule,matter,until,individuals'
  const row = (on: string) => `${ORG_1},ADMIN_PENALTY,未按规定接受监督检查,${on},${on},,WARNING,,`
  await room.import('credit-records.csv', `${head}\n${row('2026-03-13')}\n${row('2026-03-16')}\n`)
  const rows: { id: string }[] = await room.dataSource.query(
    'select id from credit_record order by formed_on',
  )
  const [past, shown] = [rows[0]!.id, rows[1]!.id]
  await room.dataSource.query(`update credit_record set shown_until = '2026-05-05' where id = ?`, [past])
  return { 'CreditRecordPayload.id': { hidden: [past], absent: newId(), seen: shown } }
}

test('5: every mutation, as a stranger and with a version nobody saw: nothing told, nothing written', async () => {
  const desk = await aDesk(room)
  const run = await desk.check('CREDIT_RECORDS', someRecords, people.handler)
  const foreign = await desk.handIn('a.csv', someRecords, people.elsewhere)
  const { mutations, faults } = await everyMutation({
    typeDefs,
    names: {
      ...(await records()),
      'ImportPayload.id': { hidden: [run.id], absent: newId(), seen: run.id },
      fileId: { hidden: [foreign], absent: newId(), seen: foreign },
    },
    values: { checkCreditImport: { kind: 'CREDIT_RECORDS' } },
    ask: (query, variables, actor) => door.ask(query, variables, actor),
    strangers,
    right: {
      enforcement: office('ENF', '440400'),
      registrar: office('REG', '440400'),
      handler: people.handler,
      approver: people.approver,
    },
    kept: () => keptIn(room.dataSource),
  })
  expect(faults).toEqual([])
  expect(mutations).toEqual(expect.arrayContaining(['redactCreditRecord', 'confirmCreditImport']))
})
