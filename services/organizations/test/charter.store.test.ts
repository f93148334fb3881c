import { PUBLIC } from '@gongshi/domain-kit'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { association, USCC } from './a-change.ts'
import { aRegistrar, type Registrar, type Told } from './a-registrar.ts'
import { REG_1 } from './a-registration.ts'
import { people } from './people.ts'

let it: Registrar
beforeEach(async () => {
  await it?.close()
  it = await aRegistrar('2026-03-09')
})
afterAll(() => it?.close())

const PAPERS = ['AMENDED_CHARTER', 'RESOLUTION']
const resolved = async (said: object = {}) => {
  const input = {
    ...{ uscc: USCC, body: 'ASSEMBLY', subject: 'CHARTER', heldOn: '2026-03-02', matter: '修改章程' },
    ...{ eligible: 30, attended: 30, inFavour: 20, ...said },
  }
  const { data, errors } = await it.door.ask(
    'mutation ($input: RecordResolutionInput!) { recordResolution(input: $input) { resolution { id passed } userErrors { code } } }',
    { input },
    association,
  )
  if (!data?.recordResolution?.resolution) throw new Error(JSON.stringify([errors, data]))
  return data.recordResolution.resolution.id as string
}
const drafted = async (resolutionId: string, more: object = {}): Promise<Told> =>
  it.act(
    'createCharterApplication',
    {
      ...{ uscc: USCC, resolutionId, decidedOn: '2026-03-02' },
      documents: await it.documents(PAPERS, association),
      ...more,
    },
    association,
  )
const submit = ({ id, version }: Told) =>
  it.act('submitRegistrationApplication', { id, version }, association)
const charter = async () => {
  const { data } = await it.door.ask(
    'query ($uscc: USCC!) { organization(uscc: $uscc) { registeredFacts { charterApprovedOn charter { id } } } }',
    { uscc: USCC },
    PUBLIC,
  )
  return data.organization.registeredFacts
}

describe('4.1 CHARTER_APPROVAL', () => {
  test('on the resolution that passed it, to its approval: the charter is public from then on', async () => {
    const draft = await drafted(await resolved())
    expect(draft).toMatchObject({
      type: 'CHARTER_APPROVAL',
      state: 'DRAFT',
      codes: [],
      applyBy: '2026-04-01',
    })
    const accepted = await it.next(await submit(draft), 'accept')
    expect(accepted).toMatchObject({ promisedDueOn: '2026-03-23' })
    const assigned = await it.next(accepted, 'assign', { handlerId: people.handler2.subject })
    const file = (draft.documents as { kind: string; file: { id: string } }[]).find(
      ({ kind }) => kind === 'AMENDED_CHARTER',
    )!.file.id
    expect(await it.readsFile(file, PUBLIC)).toBe(false)
    expect(await charter()).toBeNull()
    const approved = await it.next(assigned, 'approve')
    expect(approved.codes).toEqual([])
    expect(await charter()).toEqual({ charterApprovedOn: '2026-03-09', charter: { id: file } })
    expect(await it.readsFile(file, PUBLIC)).toBe(true)
    const other = (draft.documents as { kind: string; file: { id: string } }[]).find(
      ({ kind }) => kind === 'RESOLUTION',
    )!.file.id
    expect(await it.readsFile(other, PUBLIC)).toBe(false)
    expect((await it.next(approved, 'issue')).state).toBe('CERTIFIED')
  })

  test('on the thirtieth day it is handed in, on the day after no more', async () => {
    const draft = await drafted(await resolved())
    it.windTo('2026-04-02', '00:00')
    expect((await submit(draft)).codes).toEqual(['DEADLINE_PASSED'])
    it.windTo('2026-04-01', '23:59')
    expect((await submit(draft)).codes).toEqual([])
  })

  test.each([
    ['one that did not pass', { inFavour: 19 }],
    ['one about something else', { subject: 'OTHER' }],
    ["the council's", { body: 'COUNCIL' }],
  ])('must fail: %s is no ground', async (_what, said) => {
    const refused = await drafted(await resolved(said), { documents: [] })
    expect(refused.userErrors).toMatchObject([{ code: 'INPUT_INVALID', field: ['input', 'resolutionId'] }])
  })

  test('a resolution of nobody, a day before the meeting or after today', async () => {
    const id = await resolved()
    const codes = async (...asked: Parameters<typeof drafted>) => (await drafted(...asked)).codes
    expect(await codes('no-such-resolution', { documents: [] })).toEqual(['NOT_FOUND'])
    expect(await codes(id, { decidedOn: '2026-03-01' })).toEqual(['INPUT_INVALID'])
    expect(await codes(id, { decidedOn: '2026-03-10' })).toEqual(['INPUT_INVALID'])
    expect(await codes(id, { decidedOn: '2026-03-02' })).toEqual([])
  })

  test('社会团体登记管理条例 art. 18: where nobody consents the time runs from the meeting, otherwise from the consent', async () => {
    const id = await resolved()
    const later = { decidedOn: '2026-03-03' }
    expect((await drafted(id, later)).userErrors).toMatchObject([{ field: ['input', 'decidedOn'] }])
    await it.store.registeredFacts.keep({ uscc: USCC, supervisoryAuthorityUscc: REG_1 })
    expect((await drafted(id, later)).codes).toEqual([])
    expect((await drafted(id, { decidedOn: '2026-03-09' })).codes).toEqual([])
    expect((await drafted(id, { decidedOn: '2026-03-10' })).codes).toEqual(['INPUT_INVALID'])
    expect((await drafted(id, { decidedOn: '2026-03-01' })).codes).toEqual(['INPUT_INVALID'])
  })
})
