import type { Actor } from '@gongshi/domain-kit'
import { codesOfMutation, everyOffice, everyWrongPerson, keptIn, type Trial } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Objection } from '../src/domain/objection/objection.ts'
import { begins as objectionBegins, verbs as objectionVerbs } from '../src/domain/objection/verbs.ts'
import { begins as outageBegins, verbs as outageVerbs } from '../src/domain/outage/verbs.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { begins as projectBegins, verbs as projectVerbs } from '../src/domain/project/verbs.ts'
import { typeDefs } from '../src/graphql/typeDefs.generated.ts'
import { at } from './a-project.ts'
import { aRecordedOutage } from './an-outage.ts'
import { about } from './objection-stories.ts'
import { openTestDoor } from './open-test-door.ts'
import { again, proposed, published, submitted, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
let all: Trial[]
let door: Awaited<ReturnType<typeof openTestDoor>>
const { raise } = about(() => room)
beforeAll(async () => {
  room = await openTestRoom()
  door = await openTestDoor(room)
  all = await trials()
})
afterAll(async () => {
  await door.close()
  await room.close()
})

const NOBODY_SAW = 4_711
const asking = (over: object) => async (verb: string, actor: Actor, isSeen: boolean) => {
  const ask = (query: string, variables: object, by?: Actor) => door.ask(query, variables, by)
  const [name, values] = mutations[verb] ?? [verb, {}]
  const seen = isSeen ? over : { ...over, version: NOBODY_SAW }
  return codesOfMutation({ typeDefs, ask }, name, { actor, over: { ...values, ...seen } })
}
/** The verbs one mutation does two of. */
const mutations: Readonly<Record<string, [string, object]>> = {
  admitObjection: ['admitObjection', { outcome: 'UNDER_REVIEW' }],
  rejectObjectionForm: ['admitObjection', { outcome: 'REJECTED_FORM' }],
}

const placeOf = ({ purchaserUscc: agencyUscc, divisionCode }: ProcurementProject) => ({
  agencyUscc,
  divisionCode,
})
const ofProject = (what: string, project: ProcurementProject): Trial => ({
  what,
  verbs: projectVerbs,
  standing: { project },
  place: placeOf(project),
  ask: asking({ projectId: project.id, version: project.version }),
})
type OfObjection = { objection: Objection; project: ProcurementProject; verbs?: Trial['verbs'] }
const ofObjection = (what: string, { objection, project, verbs = objectionVerbs }: OfObjection): Trial => ({
  what,
  verbs,
  standing: { project, objection },
  place: placeOf(project),
  ask: asking({ objectionId: objection.id, id: objection.id, version: objection.version }),
})

const { admitObjection, rejectObjectionForm, resolveObjection } = objectionVerbs
const answering = { admitObjection, rejectObjectionForm, resolveObjection }

/** A project before and after its notice, one whose amendment waits; what was raised about it; an outage that waits. */
async function trials(): Promise<Trial[]> {
  const open = await published(room)
  await proposed(room, open, { title: '社区养老服务（修改）' })
  const project = await again(room, open)
  const raised = async (changes: object) => {
    const { objection } = value(await raise(project, changes))
    return objection
  }
  const [objection, inquiry, report] = [
    await raised({}),
    await raised({ kind: 'INQUIRY' }),
    await raised({ kind: 'REPORT', name: '' }),
  ]
  const late = [await raised({ grounds: '期限太短' }), await raised({ kind: 'INQUIRY', grounds: '何时开始' })]
  const ids = late.map(({ id }) => id)
  await room.dataSource.query('update objection set overdue_at = ? where id in (?)', [
    '2026-03-01 00:00:00',
    ids,
  ])
  const [lateObjection, lateInquiry] = await room.store.objections.byIds(ids)
  const span = { from: at('2026-03-01T08:00:00+08:00'), to: at('2026-03-01T12:00:00+08:00') }
  const outage = await aRecordedOutage(room, span)
  const nothing = { standing: {}, place: placeOf(project), ask: asking({}), isNew: true }
  return [
    { ...ofProject('a submitted project', await submitted(room)), onlySame: true },
    ofProject('a project whose amendment waits', project),
    ofObjection('an objection', { objection, project }),
    ofObjection('an inquiry', { objection: inquiry, project, verbs: answering }),
    ofObjection('a report', { objection: report, project, verbs: answering }),
    ofObjection('an overdue objection', { objection: lateObjection!, project, verbs: answering }),
    ofObjection('an overdue inquiry', { objection: lateInquiry!, project, verbs: answering }),
    {
      what: 'an outage',
      verbs: outageVerbs,
      standing: { outage },
      place: placeOf(project),
      ask: asking({ id: outage.id, version: outage.version }),
    },
    { ...nothing, what: 'a new project', verbs: projectBegins },
    { ...nothing, what: 'a new outage', verbs: outageBegins },
  ]
}

const reached = new Set<string>()

test.each([
  'a submitted project',
  'a project whose amendment waits',
  'an objection',
  'an inquiry',
  'a report',
  'an overdue objection',
  'an overdue inquiry',
  'an outage',
  'a new project',
  'a new outage',
])(
  'section 7, R-21: every verb about %s is refused to every wrong person, and nothing is written',
  async (what) => {
    const before = await keptIn(room.dataSource)
    const tried = await everyWrongPerson(all.filter((trial) => trial.what === what))
    expect(tried.faults).toEqual([])
    expect(tried.tried).toBeGreaterThan(10)
    for (const office of tried.reached) reached.add(office)
    expect(await keptIn(room.dataSource)).toBe(before)
  },
)

test('no verb and no office of a verb was left out', () => {
  const tables = [projectVerbs, projectBegins, objectionVerbs, objectionBegins, outageVerbs, outageBegins]
  expect([...reached].toSorted()).toEqual(tables.flatMap(everyOffice).toSorted())
})
