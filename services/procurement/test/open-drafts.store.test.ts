import { civilDate } from '@gongshi/domain-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { previewNotice } from '../src/commands/notice/preview-notice.ts'
import { draftProject } from '../src/commands/project/draft-project.ts'
import { editDraft } from '../src/commands/project/edit-draft.ts'
import { foresee } from '../src/commands/project/foresee.ts'
import { submitProject } from '../src/commands/project/submit-project.ts'
import type { ProjectTerms } from '../src/domain/project/terms.ts'
import { someTerms } from './a-project.ts'
import { openTestDoor } from './open-test-door.ts'
import { people } from './people.ts'
import { again, codes, drafted, seen, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom()
  door = await openTestDoor(room)
})
beforeEach(async () => {
  await room.clean()
  room.clock.set('2026-03-02T09:30:00+08:00')
})
afterAll(async () => {
  await door.close()
  await room.close()
})

const { serviceFrom: _from, serviceTo: _to, ...undated } = someTerms
/** Nothing but what a form cannot leave out. */
const blank: ProjectTerms = {
  ...undated,
  title: '',
  serviceCode: '',
  budgetFen: 0,
  purpose: '',
  requirements: '',
  serviceArea: [],
  contact: '',
}
const draft = (terms: ProjectTerms) => draftProject(room.as(people.handler), terms)
const fields = (refusals: readonly { field?: readonly (string | number)[] }[]) =>
  refusals.flatMap(({ field }) => (field ? [String(field.at(-1))] : []))

describe('improvement 7: a draft may leave open what it will say', () => {
  const open = [
    ...['title', 'purpose', 'requirements', 'contact', 'serviceArea'],
    ...['serviceFrom', 'serviceTo', 'budgetFen', 'serviceCode'],
  ]

  test('a blank draft is kept; all it lacks is told at once, before and at its submission', async () => {
    const kept = await draft(blank)
    const project = value(kept)
    expect(await again(room, project)).toMatchObject({ state: 'DRAFT', serviceCode: '', serviceName: '' })
    expect((await again(room, project)).serviceFrom).toBeUndefined()
    expect(fields(kept.ok ? kept.warnings : [])).toEqual(expect.arrayContaining(open))
    const { refusals = [], warnings = [] } = (await foresee(room.as(people.handler), project)) ?? {}
    const obstacles = [...refusals, ...warnings]
    expect(new Set(fields(obstacles))).toEqual(new Set([...open]))
    const refused = await submitProject(room.as(people.handler), seen(project))
    expect(new Set(fields(refused.ok ? [] : refused.refusals))).toEqual(new Set(open))
    expect((await again(room, project)).state).toBe('DRAFT')
  })

  test('what is open is told as open, not as wrong: no item that is retired, no end before its beginning', async () => {
    const { refusals } = (await submitProject(
      room.as(people.handler),
      seen(value(await draft({ ...undated, serviceCode: '' }))),
    )) as { refusals: readonly { message: { zh: string } }[] }
    expect(refusals.map(({ message }) => message.zh)).toEqual([
      '须填写服务开始日。',
      '须填写服务结束日。',
      '须选择服务目录条目。',
    ])
  })

  test('filled in later it is submitted; a day taken out again is open again', async () => {
    const project = value(await draft(blank))
    const filled = value(
      await editDraft(room.as(people.handler), { ...seen(project), terms: { ...someTerms } }),
    )
    expect(filled).toMatchObject({ serviceItemId: 'item-A1003', serviceName: '居家养老服务' })
    const emptied = value(
      await editDraft(room.as(people.handler), { ...seen(filled), terms: { serviceTo: undefined } }),
    )
    expect(codes(await submitProject(room.as(people.handler), seen(emptied)))).toEqual(['INPUT_INVALID'])
    const whole = value(
      await editDraft(room.as(people.handler), {
        ...seen(emptied),
        terms: { serviceTo: civilDate('2026-12-31') },
      }),
    )
    expect(value(await submitProject(room.as(people.handler), seen(whole))).state).toBe('SUBMITTED')
  })

  test('must fail: a code the catalogue does not know is no blank', async () => {
    expect(codes(await draft({ ...blank, serviceCode: 'Z9999' }))).toEqual(['NOT_FOUND'])
  })

  test('through the graph: null is open, and what is open reads as null', async () => {
    const ask = 'project { id version serviceCode serviceFrom serviceTo serviceItem { id } preview { id } }'
    const drafting = `mutation ($input: DraftProjectInput!) { draftProject(input: $input) { ${ask} userErrors { code } } }`
    const { attachments: _attachments, ...terms } = blank
    const { data } = await door.ask(
      drafting,
      { input: { ...terms, serviceFrom: '2026-05-01' } },
      people.handler,
    )
    const open = { serviceCode: '', serviceTo: null, serviceItem: null, preview: null }
    const { id, version, ...told } = data.draftProject.project
    expect(told).toEqual({ ...open, serviceFrom: '2026-05-01' })
    const editing = `mutation ($input: EditDraftInput!) { editDraft(input: $input) { ${ask} userErrors { code } } }`
    const edit = { projectId: id, version, serviceFrom: null }
    const edited = await door.ask(editing, { input: edit }, people.handler)
    expect(edited.data.editDraft.project).toMatchObject({ ...open, serviceFrom: null })
  })

  test('no notice is made of it while its service period is open', async () => {
    const asking = room.as(people.handler)
    expect(await previewNotice(asking, value(await draft({ ...undated })))).toBeUndefined()
    expect(await previewNotice(asking, await drafted(room))).toBeDefined()
  })
})

describe('board 16: who may not draft is told before the form', () => {
  const ask = async (actor?: Parameters<typeof door.ask>[2]) =>
    (await door.ask('{ draftObstacles { code text { zh en } } }', {}, actor)).data.draftObstacles

  test('a purchaser’s and a district’s clerk may: nothing stands in the way', async () => {
    for (const clerk of [people.handler, people.approver, people.stranger])
      expect(await ask(clerk)).toEqual([])
  })

  test('others may not, and are told why', async () => {
    for (const other of [undefined, people.finance, people.operator, people.enforcement])
      expect(await ask(other)).toEqual([
        {
          code: 'FORBIDDEN',
          text: {
            zh: '只有购买主体的人员可以起草采购项目。',
            en: 'Only people of a purchaser may draft a project.',
          },
        },
      ])
  })

  test('an agency nobody knows, and an institution without administrative powers, buy nothing', async () => {
    const clerk = (agencyUscc: string) => ({ ...people.handler, agencyUscc }) as typeof people.handler
    room.city.agencies = new Map([['12440400FAKE00015N', { isAdministrative: false }]])
    expect(await ask(clerk('12440400FAKE00015N'))).toMatchObject([{ code: 'FORBIDDEN' }])
    room.city.agencies = new Map([['12440400FAKE00015N', null]])
    expect(await ask(clerk('12440400FAKE00015N'))).toMatchObject([{ code: 'NOT_FOUND' }])
    room.city.agencies = undefined
    expect(await ask(clerk('12440400FAKE00015N'))).toEqual([])
  })
})
