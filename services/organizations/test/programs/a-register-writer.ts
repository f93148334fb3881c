/** A process that writes organizations, some of them again, in transactions that take longer or shorter: DATABASE_URL, FIRST, COUNT. */
import { setTimeout as pause } from 'node:timers/promises'
import { Temporal, type Uscc } from '@gongshi/domain-kit'
import { openDatabase } from '@gongshi/service-kit'
import { fakeUscc } from '../../../../infra/sandbox/src/city/fake-uscc.ts'
import { openStore } from '../../src/store/store.ts'
import { tables } from '../../src/store/tables.ts'
import { anOrganization } from '../an-organization.ts'

const { DATABASE_URL = '', FIRST = '0', COUNT = '0', ROUNDS = '2' } = process.env
const dataSource = await openDatabase({ url: DATABASE_URL, ...tables })
const store = openStore(dataSource)
const stamp = { at: Temporal.Instant.from('2026-03-02T01:30:00Z'), by: 'writer' }

const write = (uscc: Uscc, verb: 'add' | 'amend', name: string) =>
  store.transaction(async (tx) => {
    await tx.organizations[verb](anOrganization({ uscc, name }), stamp)
    await pause(Math.random() * 20)
  })

async function writeOne(at: number): Promise<void> {
  const uscc = fakeUscc('51440400', Number(FIRST) + at) as Uscc
  await write(uscc, 'add', `珠海市第${at}协会`)
  for (let round = 1; round < Number(ROUNDS); round += 1)
    await write(uscc, 'amend', `珠海市第${at}协会${round}`)
}

const waiting = Array.from({ length: Number(COUNT) }, (_, at) => at)
const worker = async (): Promise<void> => {
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) await writeOne(at)
}
await Promise.all(Array.from({ length: 6 }, worker))
await dataSource.destroy()
