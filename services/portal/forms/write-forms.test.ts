import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { FormShape } from '../src/form-kit/form-shape.ts'
import { writeForms } from './write-forms.ts'

const scratch = mkdtempSync(join(tmpdir(), 'forms-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const graph = (file: string) => readFileSync(join(__dirname, '../../../packages/graph', file), 'utf8')
const inEnum = (sdl: string, words: string) =>
  sdl.replace('enum ProjectActionName {', `enum ProjectActionName {\n${words}`)

/** The contract with a verb added to it as docs/how-to/add-a-verb.md says, and the form the desk is given of it. */
function given(mutation: string, types = '', named: readonly string[] = []) {
  const [contract, supergraph] = [join(scratch, 'api.graphql'), join(scratch, 'supergraph.graphql')]
  const verb = '"""\n暂停公示。按下即停。\nPause the notice. It stops at once.\n"""\npauseNotice'
  writeFileSync(
    contract,
    `${inEnum(graph('api.graphql'), verb)}\nextend type Mutation {\n${mutation}\n}\n${types}`,
  )
  writeFileSync(supergraph, `${graph('supergraph.graphql')}\n${types}`)
  writeForms({ contract, supergraph, folder: scratch, named })
  const read = (name: string) => readFileSync(join(scratch, name), 'utf8')
  const row = /\n {2}pauseNotice: \{ \.\.\.(.*), document: PauseNoticeDocument \},/.exec(read('forms.ts'))
  const form = JSON.parse(row?.[1] ?? 'null') as FormShape
  return { operations: read('forms.graphql'), form, uploads: read('uploads.ts'), secrets: read('secrets.ts') }
}

describe('a new verb has its form at the desk without a line written there', () => {
  test('with a reason: its operation, its words, and who reads the reason', () => {
    const { operations, form } = given(
      '"暂停公示，理由公开。"\npauseNotice(input: ProjectReasonInput!): ProjectPayload!',
    )
    expect(operations).toContain('mutation PauseNotice($input: ProjectReasonInput!) {')
    expect(operations).toContain('record: project {\n      id\n      projectNo\n      version\n      state')
    expect(form).toMatchObject({
      label: { zh: '暂停公示', en: 'Pause the notice' },
      hint: { zh: '按下即停。', en: 'It stops at once.' },
      given: ['projectId', 'version'],
    })
    expect(form.fields).toEqual([
      {
        name: 'reason',
        kind: 'lines',
        label: { zh: '理由（将公开）', en: 'Reason (it is published)' },
        hint: { zh: '至多 2000 字。', en: 'At most 2000 characters.' },
        isRequired: true,
        longest: 2000,
      },
    ])
    const kept = given('"暂停公示，理由留存。"\npauseNotice(input: ProjectReasonInput!): ProjectPayload!')
    expect(kept.form.fields[0]?.label.zh).toBe('理由（不公开，留存备查）')
  })

  test('done by a press it has no field', () =>
    expect(given('pauseNotice(input: ProjectActionInput!): ProjectPayload!').form.fields).toEqual([]))

  test('with an input of its own: each field by its scalar, its bounds, its choices, in the order of its room', () => {
    const { form } = given(
      'pauseNotice(input: PauseNoticeInput!): ProjectPayload!',
      `enum PauseKind { "短。\\nShort." SHORT  "长。要说明。\\nLong. Say why." LONG }
      input PausedDayInput { "日期。\\nDate." on: LocalDate!  "上班。\\nWorked." isWorked: Boolean }
      input PauseNoticeInput {
        "项目。\\nThe project." projectId: ID!
        "版本。\\nIts version." version: Int!
        "名称。至多 9 字。\\nName. At most 9 characters." title: String!
        "扣减（分）。\\nTaken off (fen)." cutFen: SafeInt
        "年份。2000 至 2099。\\nYear. 2000 to 2099." year: Int = 2026
        "何时。\\nWhen." at: DateTime
        "种类。\\nKind." kind: PauseKind!
        "目录。至多 7 字。\\nItem. At most 7 characters." serviceCode: String
        "机关。\\nAgency." purchaserUscc: USCC
        "供应商。\\nSupplier." supplierUscc: USCC
        "附件（POST /files/procurement/notice-attachment）。\\nFiles (POST /files/procurement/notice-attachment)." fileIds: [ID!]
        "地点。每项至多 5 字，至多 3 项。\\nPlaces. At most 5 characters each, at most 3 entries." places: [String!]
        "日子。\\nDays." days: [PausedDayInput!]!
        clientMutationId: String
      }`,
    )
    expect(form.fields.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      ...['title line', 'cutFen money', 'year count', 'at instant', 'kind choice', 'serviceCode service'],
      ...['purchaserUscc agency', 'supplierUscc organization', 'fileIds files', 'places list', 'days rows'],
    ])
    const [, cut, year, , kind, , , , files, places, days] = form.fields
    expect(cut?.label).toEqual({ zh: '扣减（元）', en: 'Taken off (yuan)' })
    expect(year).toMatchObject({ least: 2000, largest: 2099 })
    expect(kind?.choices).toEqual([
      { value: 'SHORT', label: { zh: '短', en: 'Short' } },
      { value: 'LONG', label: { zh: '长', en: 'Long' }, hint: { zh: '要说明。', en: 'Say why.' } },
    ])
    expect(files?.purpose).toBe('procurement/notice-attachment')
    expect(files?.label).toEqual({ zh: '附件', en: 'Files' })
    expect(places).toMatchObject({ longest: 5, entries: 3 })
    expect(days?.of?.map(({ name, kind: one }) => `${name} ${one}`)).toEqual(['on day', 'isWorked check'])
  })

  const withFile = (said: string) =>
    given(
      'pauseNotice(input: PauseNoticeInput!): ProjectPayload!',
      `input PausedPaperInput { "附件。POST /files/procurement/notice-attachment。\\nFile. POST /files/procurement/notice-attachment." fileId: ID! }
      input PauseNoticeInput {
        "项目。\\nThe project." projectId: ID!
        "${said}" orderFileId: ID!
        "材料。\\nPapers." papers: [PausedPaperInput!]
      }`,
    )

  test('with one file, also in a row: a control of its own, and the door it goes through', () => {
    const { form, uploads } = withFile(
      '决定书。POST /files/procurement/order。\\nThe order. POST /files/procurement/order.',
    )
    expect(form.given).toEqual(['projectId'])
    expect(form.fields[0]).toMatchObject({ name: 'orderFileId', kind: 'file', purpose: 'procurement/order' })
    expect(form.fields[1]?.of).toMatchObject([{ name: 'fileId', kind: 'file' }])
    expect(uploads).toContain('"pauseNotice orderFileId":"procurement/order"')
    expect(uploads).toContain('"pauseNotice papers.fileId":"procurement/notice-attachment"')
  })

  test('must fail: a file that says of no door where it goes', () =>
    expect(() => withFile('决定书。\\nThe order.')).toThrow(
      'PauseNoticeInput.orderFileId does not say where its files go',
    ))

  test('must fail: a mutation that is named and is none', () =>
    expect(() =>
      given('pauseNotice(input: ProjectActionInput!): ProjectPayload!', '', ['noSuchVerb']),
    ).toThrow('the contract has no mutation noSuchVerb'))
})

describe('what is kept by nobody on its way, as the contract says of it', () => {
  const input = (name: string, fields: string) => `input ${name} {\n${fields}\n}\n`
  const secret = '"号码不予保存。\\nThe number, kept nowhere."'

  test('by its name alone where every input says so, else by the form', () => {
    const types = `${input('PauseInput', `projectId: ID!\n${secret}\npaperNo: String\n${secret}\ntitle: String`)}`
    const { secrets } = given('pauseNotice(input: PauseInput!): ProjectPayload!', types)
    expect(secrets).toContain('"paperNo"')
    expect(secrets).toContain('"pauseNotice title"')
    expect(secrets).not.toContain('"title"')
    expect(secrets).toContain('"legalRepresentativeIdNo"')
    expect(secrets).toContain('"registerEnterprise contact"')
  })

  test('must fail: said in one language alone', () => {
    const types = input('PauseInput', 'projectId: ID!\n"号码不予保存。\\nThe number."\npaperNo: String')
    expect(() => given('pauseNotice(input: PauseInput!): ProjectPayload!', types)).toThrow(
      'PauseInput.paperNo says in one language alone how it is kept',
    )
  })
})
