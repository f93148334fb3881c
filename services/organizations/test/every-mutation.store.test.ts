import { newId, PUBLIC } from '@gongshi/domain-kit'
import { everyMutation, keptIn } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { typeDefs } from '../src/graphql/typeDefs.generated.ts'
import { organizations } from './a-city.ts'
import { aDesk } from './a-desk.ts'
import { aRegistrar, founder, type Registrar } from './a-registrar.ts'
import { people } from './people.ts'

let room: Registrar
beforeAll(async () => {
  room = await aRegistrar('2026-03-02')
})
afterAll(() => room.close())

test('5: every mutation, as a stranger and with a version nobody saw: nothing told, nothing written', async () => {
  const desk = await aDesk(room)
  const run = await desk.check('ORGANIZATIONS', organizations(), people.handler)
  const foreign = await desk.handIn('a.csv', organizations(), people.district)
  const draft = await room.drafted()
  const submitted = await room.submitted({ proposedName: '珠海市示例第二促进会' })
  const { mutations, faults } = await everyMutation({
    typeDefs,
    names: {
      'ImportPayload.id': { hidden: [run.id], absent: newId(), seen: run.id },
      'RegistrationApplicationPayload.id': { hidden: [draft.id], absent: newId(), seen: submitted.id },
      fileId: { hidden: [foreign], absent: newId(), seen: foreign },
    },
    parts: ['handlerId'],
    values: {
      checkRegisterImport: { kind: 'ORGANIZATIONS' },
    },
    ask: (query, variables, actor) => room.door.ask(query, variables, actor),
    strangers: { nobody: PUBLIC, 'a purchaser': people.purchaser, 'another registrar': people.elsewhere },
    right: { handler: people.handler, approver: people.approver, founder },
    kept: () => keptIn(room.dataSource),
  })
  expect(faults).toEqual([])
  expect(mutations).toEqual(
    expect.arrayContaining([
      'checkRegisterImport',
      'mapRegisterImport',
      'confirmRegisterImport',
      'cancelRegisterImport',
      'createRegistrationApplication',
      'issueCertificate',
    ]),
  )
})
