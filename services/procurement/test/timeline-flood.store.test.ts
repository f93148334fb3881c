import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { cloneObjections } from './clone-objections.ts'
import { about } from './objection-stories.ts'
import { openTestDoor } from './open-test-door.ts'
import { people } from './people.ts'
import { published, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
let project: ProcurementProject
beforeAll(async () => {
  room = await openTestRoom()
  door = await openTestDoor(room)
})
beforeEach(async () => {
  await room.clean()
  room.clock.set('2026-03-02T09:30:00+08:00')
  project = await published(room)
})
afterAll(async () => {
  await door.close()
  await room.close()
})

const { raise, admit, resolve, refuseForm } = about(() => room)
type Row = { event: string; text: string; at: string | null; due: string | null }
const timeline = async (by?: (typeof people)[keyof typeof people]): Promise<Row[]> => {
  const query = `{ project(projectNo: "${project.projectNo}") { timeline { event text at due } } }`
  const { data, errors } = await door.ask(query, {}, by)
  if (!data) throw new Error(JSON.stringify(errors))
  return data.project.timeline
}
const raised = (rows: readonly Row[]) => rows.filter(({ event }) => event === 'objection.raised')
const owed = (rows: readonly Row[]) => rows.filter(({ event, due }) => event.startsWith('objection.') && due)

/** As many objections as asked for, the latest a minute after all others. */
async function raisedSo(count: number): Promise<void> {
  value(await raise(project, { grounds: '第一项' }))
  await cloneObjections(room, project.id, count - 1)
  room.clock.set('2026-03-02T09:31:00+08:00')
  value(await raise(project, { grounds: '最后一项' }))
}

describe('attack 5: a timeline does not grow by a row per objection', () => {
  test('six are told one by one', async () => {
    await raisedSo(6)
    expect(raised(await timeline())).toHaveLength(6)
    expect(JSON.stringify(await timeline())).not.toContain('另有')
  })

  test('of seven the earliest two are told as one, in their place, with how many and when', async () => {
    await raisedSo(7)
    const rows = raised(await timeline())
    expect(rows).toHaveLength(6)
    expect(rows[0]!.text).toBe(
      '2026-03-02 至 2026-03-02 另有 2 项：收到询问或异议。 2 more from 2026-03-02 to 2026-03-02: inquiries or objections received.',
    )
    expect(rows.slice(1).every(({ text }) => !text.includes('另有'))).toBe(true)
  })

  test('two thousand make it as long as fifty, for everybody and for officers', async () => {
    const lengths: number[] = []
    for (const count of [50, 2_000]) {
      await room.clean()
      room.clock.set('2026-03-02T09:30:00+08:00')
      project = await published(room)
      await raisedSo(count)
      for (const by of [undefined, people.handler]) lengths.push(JSON.stringify(await timeline(by)).length)
      expect(raised(await timeline())[0]!.text).toContain(`另有 ${count - 5} 项`)
    }
    const [few, fewSeen, many, manySeen] = lengths as [number, number, number, number]
    expect(many - few).toBeLessThan(40)
    expect(manySeen - fewSeen).toBeLessThan(40)
  })

  test('what is owed by one instant is one row that counts, by the same words as before when it is one', async () => {
    value(await raise(project))
    expect(owed(await timeline()).map(({ text }) => text)).toEqual([
      '异议应于 2026-03-09 前答复。 The objection is to be answered by 2026-03-09.',
    ])
    await cloneObjections(room, project.id, 2_000)
    expect(owed(await timeline()).map(({ text }) => text)).toEqual([
      '2000 件异议应于 2026-03-09 前答复。 2000 objections are to be answered by 2026-03-09.',
    ])
  })

  test('five days on which something is owed are told one by one, the sixth and seventh as one', async () => {
    for (const day of [2, 3, 4, 5, 6, 9, 10]) {
      if (day === 9) expect(owed(await timeline())).toHaveLength(5)
      room.clock.set(`2026-03-0${day}T09:40:00+08:00`.replace('-010T', '-10T'))
      value(await raise(project, { grounds: `第 ${day} 日` }))
    }
    const rows = owed(await timeline())
    expect(rows).toHaveLength(6)
    expect(rows.at(-1)!.text).toMatch(/^另有 2 件询问和异议待答复或补正，最迟 2026-03-17。/)
  })

  test('decisions, returned forms and reports: each kind by itself; reports leave no trace', async () => {
    const [one, other] = [
      value(await raise(project)),
      value(await raise(project, { kind: 'INQUIRY', grounds: '问' })),
    ]
    value(await raise(project, { kind: 'REPORT', grounds: '串通' }))
    value(await admit(one.objection, false))
    value(await refuseForm(other.objection))
    const rows = await timeline()
    expect(
      owed(rows)
        .map(({ event }) => event)
        .sort(),
    ).toEqual(['objection.answer', 'objection.correct'])
    expect(raised(rows)).toHaveLength(2)
    value(await resolve((await room.store.objections.byIds([one.objection.id]))[0]!, 'DISMISSED'))
    expect(owed(await timeline()).map(({ event }) => event)).toEqual(['objection.correct'])
  })
})
