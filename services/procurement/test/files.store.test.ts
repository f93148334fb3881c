import { type Actor, contentHash, PUBLIC } from '@gongshi/domain-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { approveAmendment } from '../src/commands/amendment/approve-amendment.ts'
import { dropAmendment } from '../src/commands/amendment/drop-amendment.ts'
import { proposeAmendment } from '../src/commands/amendment/propose-amendment.ts'
import { amendNotice } from '../src/commands/notice/amend-notice.ts'
import { publishNotice } from '../src/commands/notice/publish-notice.ts'
import { raiseObjection } from '../src/commands/objection/raise-objection.ts'
import { approveProject } from '../src/commands/project/approve-project.ts'
import { draftProject } from '../src/commands/project/draft-project.ts'
import { editDraft } from '../src/commands/project/edit-draft.ts'
import { submitProject } from '../src/commands/project/submit-project.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { someTerms } from './a-project.ts'
import { handingIn } from './hand-in.ts'
import { openTestDoor } from './open-test-door.ts'
import { people } from './people.ts'
import { policies } from './policies.ts'
import { again, codes, noticesOf, published, seen, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
let hand: Awaited<ReturnType<typeof handingIn>>
beforeAll(async () => {
  room = await openTestRoom()
})
afterAll(() => room.close())
beforeEach(async () => {
  await room.clean()
  room.clock.set('2026-03-02T09:30:00+08:00')
  room.city.policies = policies
  hand = await handingIn(room)
})

const draft = (ids: readonly string[], actor: Actor = people.handler) =>
  draftProject(room.as(actor), someTerms, { attachmentFileIds: ids })
const publish = async (project: ProcurementProject) => {
  const submitted = value(await submitProject(room.as(people.handler), seen(project)))
  const approved = value(await approveProject(room.as(people.approver), seen(submitted)))
  return value(await publishNotice(room.as(people.approver), seen(approved)))
}
const contents = async (project: ProcurementProject) =>
  (await room.store.contents.byNotices((await noticesOf(room, project)).map(({ id }) => id))).map(
    ({ content }) => content,
  )
const amending = (project: ProcurementProject, attachmentFileIds: readonly string[]) => ({
  ...seen(project),
  reason: '附件调整',
  amendment: {},
  upgradeToMaterial: false,
  answersObjectionIds: [],
  attachmentFileIds,
})
const minor = (project: ProcurementProject, ids: readonly string[]) =>
  amendNotice(room.as(people.approver), amending(project, ids))
const propose = (project: ProcurementProject, ids: readonly string[]) =>
  proposeAmendment(room.as(people.handler), amending(project, ids))

describe('a notice carries files (4.5: all of a notice’s content is public)', () => {
  test('in the draft for who reads the draft, frozen and hashed when published, then everybody’s', async () => {
    const id = await hand.attachment()
    expect(await hand.read(id, people.handler)).toBeUndefined()
    const project = value(await draft([id]))
    expect(project.attachments).toMatchObject([{ id, name: '需求书.pdf', mediaType: 'application/pdf' }])
    expect(await hand.read(id, people.approver)).toBe('own')
    expect(await hand.read(id, people.finance)).toBe('own')
    for (const other of [PUBLIC, people.stranger, people.operator])
      expect(await hand.read(id, other)).toBeUndefined()
    const open = await publish(project)
    expect(await hand.read(id)).toBe('all')
    const [content] = await contents(open)
    expect(content?.attachments).toEqual(project.attachments)
    const [notice] = await noticesOf(room, open)
    expect(notice?.contentHash).toBe(contentHash(content))
    const other = { ...content!, attachments: [{ ...content!.attachments[0]!, sha256: 'f'.repeat(64) }] }
    expect(contentHash(other)).not.toBe(notice?.contentHash)
  })

  test.each<[string, () => Promise<string>]>([
    ['that somebody else handed in', () => hand.attachment('a.pdf', 'a', people.handler2)],
    ['that was handed in as evidence', () => hand.evidence('b', people.handler)],
    ['that is not there', async () => '019c0000-0000-7000-8000-000000000000'],
    [
      'that another project uses',
      async () => {
        const id = await hand.attachment()
        value(await draft([id]))
        return id
      },
    ],
  ])('must fail: a file %s, though its id be known', async (_what, other) => {
    const [own, foreign] = [await hand.attachment('own.pdf'), await other()]
    const refused = await draft([own, foreign])
    expect(refused).toMatchObject({
      ok: false,
      refusals: [{ code: 'NOT_FOUND', field: ['attachmentFileIds'] }],
    })
    expect(await hand.read(own, people.handler)).toBeUndefined()
  })

  test('as many as the policy says, and not one more', async () => {
    room.city.policies = {
      ...policies,
      mostAttachments: { count: 2, basis: { rule: 'notice.maxAttachments' } },
    }
    const ids = [
      await hand.attachment('1.pdf'),
      await hand.attachment('2.pdf'),
      await hand.attachment('3.pdf'),
    ]
    expect(codes(await draft(ids))).toEqual(['INPUT_INVALID'])
    expect(codes(await draft(ids.slice(0, 2)))).toEqual([])
  })

  test('a draft lets a file go: it leaves a day later; what it kept stays', async () => {
    const [kept, dropped] = [await hand.attachment('1.pdf'), await hand.attachment('2.pdf')]
    const project = value(await draft([kept, dropped]))
    const input = { ...seen(project), terms: {}, attachmentFileIds: [kept] }
    value(await editDraft(room.as(people.handler), input))
    room.clock.advance('PT23H59M59S')
    await room.fireDue()
    expect(await room.store.files.byIds([kept, dropped])).toHaveLength(2)
    room.clock.advance('PT1S')
    await room.fireDue()
    expect((await room.store.files.byIds([kept, dropped])).map(({ id }) => id)).toEqual([kept])
  })

  test('an edit that says nothing of files leaves them; another clerk keeps what the draft has', async () => {
    const id = await hand.attachment()
    const project = value(await draft([id]))
    const titled = { ...seen(project), terms: { title: '新名称' } }
    const once = value(await editDraft(room.as(people.handler2), titled))
    expect(once.attachments).toHaveLength(1)
    const more = await hand.attachment('2.pdf', '2', people.handler2)
    const twice = { ...seen(once), terms: {}, attachmentFileIds: [more, id] }
    expect(value(await editDraft(room.as(people.handler2), twice)).attachments.map((one) => one.id)).toEqual([
      more,
      id,
    ])
  })
})

describe('a change of an attachment is material unless it is only its format (4.5)', () => {
  const openWith = async (...ids: string[]) => publish(value(await draft(ids)))

  test('another document: one approver may not; proposed, it is for who reads all; approved, a new version carries it', async () => {
    const [old, young] = [
      await hand.attachment('需求书.pdf', '旧'),
      await hand.attachment('需求书.pdf', '新'),
    ]
    const project = await openWith(old)
    expect(codes(await minor(project, [old, young]))).toContain('NOT_FOUND')
    const proposed = value(await propose(project, [young]))
    expect(await hand.read(young)).toBeUndefined()
    expect(await hand.read(young, people.approver)).toBe('own')
    expect(codes(await minor(await again(room, project), [young]))).toEqual(['DUTY_SEPARATION'])
    const amended = value(await approveAmendment(room.as(people.approver), seen(proposed)))
    expect([await hand.read(young), await hand.read(old)]).toEqual(['all', 'all'])
    const versions = await noticesOf(room, amended)
    expect(versions.map(({ version, state }) => [version, state])).toEqual([
      [2, 'OPEN'],
      [1, 'SUPERSEDED'],
    ])
    expect(
      (await contents(amended)).map(({ attachments }) => attachments.map(({ id }) => id)).sort(),
    ).toEqual([[old], [young]].sort())
    room.clock.advance('PT1000H')
    await room.fireDue()
    expect([await hand.read(young), await hand.read(old)]).toEqual(['all', 'all'])
  })

  test('an amendment that is dropped lets its files go', async () => {
    const [old, young] = [await hand.attachment('1.pdf'), await hand.attachment('2.pdf')]
    const proposed = value(await propose(await openWith(old), [old, young]))
    value(await dropAmendment(room.as(people.handler), { ...seen(proposed), reason: '不改了' }))
    expect(await hand.read(young, people.approver)).toBeUndefined()
    room.clock.advance('PT24H')
    await room.fireDue()
    expect((await room.store.files.byIds([old, young])).map(({ id }) => id)).toEqual([old])
  })

  test('another format: an erratum by one approver; the clock runs on, and every format that was public stays so', async () => {
    const word = await hand.attachment('需求书.docx')
    const project = await openWith(word)
    const [before] = await noticesOf(room, project)
    const pdf = await hand.attachment('需求书.pdf', 'pdf', people.approver)
    const once = value(await minor(project, [pdf]))
    const again2 = await hand.attachment('需求书.docx', 'anew', people.approver)
    const twice = value(await minor(once, [again2]))
    const [after] = await noticesOf(room, twice)
    expect(after).toMatchObject({ version: 1, closesAt: before!.closesAt, contentHash: before!.contentHash })
    expect(await Promise.all([word, pdf, again2].map((id) => hand.read(id)))).toEqual(['all', 'all', 'all'])
    const errata = await room.store.contents.errataOf([after!.id])
    expect(errata).toMatchObject([
      {
        field: 'attachments',
        before: expect.stringMatching(/^需求书\.docx /),
        after: expect.stringMatching(/^需求书\.pdf /),
      },
      { field: 'attachments' },
    ])
    room.clock.advance('PT200H')
    await room.fireDue()
    expect(await hand.read(pdf)).toBe('all')
  })
})

describe('evidence is for the officers of the matter (3.5, 4.6)', () => {
  const raise = async (
    kind: 'NOTICE_OBJECTION' | 'REPORT',
    ids: readonly string[],
    actor: Actor = PUBLIC,
  ) => {
    const { projectNo } = await published(room)
    const input = { projectNo, kind, name: '张三', grounds: '条件不合理', evidence: [], evidenceFileIds: ids }
    return raiseObjection(room.as(actor), input)
  }

  test('handed in by anybody, read by the purchaser and finance, by nobody else', async () => {
    const id = await hand.evidence()
    value(await raise('NOTICE_OBJECTION', [id]))
    expect(await hand.read(id, people.handler)).toBe('own')
    expect(await hand.read(id, people.finance)).toBe('own')
    for (const other of [PUBLIC, people.stranger, people.operator])
      expect(await hand.read(id, other)).toBeUndefined()
  })

  test('of a report: by enforcement alone, never by the purchaser it is about', async () => {
    const id = await hand.evidence()
    value(await raise('REPORT', [id]))
    expect(await hand.read(id, people.enforcement)).toBe('own')
    for (const other of [people.handler, people.districtEnforcement, PUBLIC])
      expect(await hand.read(id, other)).toBeUndefined()
  })

  test('must fail: evidence of somebody who signed in, named by somebody who did not; the other way round; a notice’s file', async () => {
    const signedIn = await hand.evidence('a', people.stranger)
    const notices = await hand.attachment('b.pdf', 'b', people.stranger)
    for (const ids of [[signedIn], [notices]])
      expect(codes(await raise('NOTICE_OBJECTION', ids))).toEqual(['NOT_FOUND'])
    const unnamed = await hand.evidence('c')
    expect(codes(await raise('NOTICE_OBJECTION', [unnamed], people.stranger))).toEqual(['NOT_FOUND'])
    expect(codes(await raise('NOTICE_OBJECTION', [signedIn], people.stranger))).toEqual([])
  })

  test('as many as the policy says, and not one more', async () => {
    room.city.policies = {
      ...policies,
      mostEvidenceFiles: { count: 1, basis: { rule: 'objection.maxEvidenceFiles' } },
    }
    const ids = [await hand.evidence('1'), await hand.evidence('2')]
    expect(codes(await raise('NOTICE_OBJECTION', ids))).toEqual(['INPUT_INVALID'])
    expect(codes(await raise('NOTICE_OBJECTION', ids.slice(0, 1)))).toEqual([])
  })
})

test('the graph tells a notice’s files to everybody, and evidence to the officers alone', async () => {
  const door = await openTestDoor(room)
  try {
    const file = await hand.attachment()
    const project = await publish(value(await draft([file])))
    const evidence = await hand.evidence()
    const input = {
      projectNo: project.projectNo,
      kind: 'INQUIRY',
      name: '李四',
      grounds: '请问',
      evidenceFileIds: [evidence],
    }
    const raised = await door.ask(
      'mutation ($input: RaiseObjectionInput!) { raiseObjection(input: $input) { userErrors { code } } }',
      { input },
    )
    expect(raised.data.raiseObjection.userErrors).toEqual([])
    const question = `{ project(projectNo: "${project.projectNo}") {
      attachments { id name size mediaType sha256 classification address }
      currentNotice { content { attachments { id sha256 } } }
      objections { evidenceFiles { id classification } } } }`
    const seenBy = async (actor?: Actor) => (await door.ask(question, {}, actor)).data.project
    const everybody = await seenBy()
    expect(everybody.attachments).toMatchObject([
      { id: file, name: '需求书.pdf', classification: 'PUBLIC', address: `/files/procurement/${file}` },
    ])
    const { id, sha256 } = everybody.attachments[0]
    expect(everybody.currentNotice.content.attachments).toEqual([{ id, sha256 }])
    expect(everybody.objections).toEqual([{ evidenceFiles: null }])
    expect((await seenBy(people.approver)).objections).toEqual([
      { evidenceFiles: [{ id: evidence, classification: 'PARTIES' }] },
    ])
  } finally {
    await door.close()
  }
})
