import { describe, expect, test } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Problems } from '../form/problems.ts'
import { FormFields } from './form-fields.tsx'
import type { FieldShape } from './form-shape.ts'
import type { Found } from './pickers/choose.ts'
import type { Values } from './values.ts'

const said = (zh: string, en: string) => ({ zh, en })
const field = (kind: FieldShape['kind'], more: Partial<FieldShape> = {}): FieldShape => ({
  name: 'x',
  kind,
  label: said('名称', 'Name'),
  ...more,
})
type Drawn = { values?: Values; problems?: Problems; found?: Found; language?: 'zh' | 'en' }
const drawn = (
  shape: FieldShape,
  { values = {}, problems = [], language = 'zh', found }: Drawn = {},
): string =>
  renderToStaticMarkup(createElement(FormFields, { language, fields: [shape], values, problems, found }))
const wrong: Problems = [
  { code: 'INPUT_INVALID', message: '', text: said('不对', 'wrong'), field: ['x'], basis: null },
]

describe('each kind of field is drawn as what it is, and keeps what was typed', () => {
  test.each([
    ['line', '养老', /<input id="x" name="x" value="养老"\/>/],
    ['lines', '一\n二', /<textarea id="x" name="x" rows="2">一\n二<\/textarea>/],
    ['list', '香洲区', /每行一项。.*<textarea [^>]*>香洲区<\/textarea>/s],
    ['uscc', '91440400', /^(?!.*find:x).*<input id="x" name="x" value="91440400"\/>/s],
    ['money', '180000.00', /180000\.00。.*inputMode="decimal" name="x" value="180000.00"/s],
    ['count', '2027', /inputMode="numeric" name="x" value="2027"/],
    ['day', '2026-06-01', /type="date" class="short" name="x" value="2026-06-01"/],
    ['instant', '2026-06-01T10:00', /北京时间.*type="datetime-local" name="x" value="2026-06-01T10:00"/s],
    ['check', 'yes', /<input type="checkbox" id="x" name="x" checked="" value="yes"\/>/],
    [
      'service',
      'A1003',
      /data-choices="\/zh\/desk\/choices\/service".*<button [^>]*value="find:x"[^>]*name="step"/s,
    ],
    ['document', '', /<button [^>]*value="find:x"[^>]*name="step"/],
  ] as const)('%s', (kind, typed, html) => expect(drawn(field(kind), { values: { x: typed } })).toMatch(html))

  test('files go with a choice of more, and those that are there', () => {
    const html = drawn(field('files', { purpose: 'procurement/notice-attachment' }), {
      values: { x: '019c0000-0000-7000-8000-00000000000a 需求书.pdf' },
    })
    expect(html).toMatch(/href="\/files\/procurement\/019c0000-0000-7000-8000-00000000000a".*需求书\.pdf/s)
    expect(html).toMatch(/<input id="x"[^>]* type="file" multiple=""/)
    const one = drawn(field('file', { purpose: 'procurement/order' }), {
      values: {
        x: ['a', 'b'].map((end) => `019c0000-0000-7000-8000-00000000000${end} ${end}.pdf`).join('\n'),
      },
    })
    expect(one).toMatch(/<input id="x"[^>]* type="file" accept/)
    expect([one.includes('a.pdf'), one.includes('b.pdf')]).toEqual([false, true])
  })
})

const choices = [
  { value: 'ANNUAL', label: said('年度通知', 'Yearly') },
  { value: 'SUPPLEMENTARY', label: said('补充通知', 'Supplement'), hint: said('年中。', 'In a year.') },
]

describe('choices', () => {
  test('several to tick: what is wrong with them is told at each', () => {
    const boxes = (html: string) => html.match(/<input type="checkbox"[^>]*>/g) ?? []
    const told = boxes(drawn(field('choices', { choices }), { problems: wrong }))
    expect(told).toHaveLength(2)
    for (const box of told) expect(box).toMatch(/aria-invalid="true" aria-describedby="x-error"/)
    for (const box of boxes(drawn(field('choices', { choices })))) expect(box).not.toContain('aria-')
  })

  test('a few that one must choose from stand side by side, none chosen beforehand', () => {
    const html = drawn(field('choice', { choices, isRequired: true }))
    expect(html).toMatch(
      /role="radiogroup".*value="ANNUAL".*年度通知.*value="SUPPLEMENTARY".*补充通知.*年中。/s,
    )
    expect(html).not.toContain('checked')
    expect(drawn(field('choice', { choices, isRequired: true }), { values: { x: 'ANNUAL' } })).toMatch(
      /id="x" name="x" checked="" value="ANNUAL"/,
    )
  })
  test('one that may be left out is a list with that; what stands there unless somebody says otherwise is chosen', () => {
    expect(drawn(field('choice', { choices }))).toMatch(/<option value="" selected="">不填<\/option>/)
    expect(drawn(field('choice', { choices, initial: 'ANNUAL' }), { language: 'en' })).toMatch(
      /<option value="">none<\/option><option value="ANNUAL" selected="">Yearly<\/option>/,
    )
  })
  test('must fail: a choice nobody has is not chosen', () =>
    expect(
      drawn(field('choice', { choices, isRequired: true }), { values: { x: '"><script>' } }),
    ).not.toMatch(/checked|<script>/))
})

describe('what is wrong stands beside its control, tied to it', () => {
  test.each([
    'line',
    'lines',
    'list',
    'money',
    'count',
    'day',
    'instant',
    'check',
    'service',
    'files',
  ] as const)('%s', (kind) => {
    const html = drawn(field(kind, { hint: said('说明', 'Help') }), { problems: wrong })
    expect(html).toMatch(/id="x-error".*不对/s)
    expect(html).toMatch(/aria-describedby="x-hint x-error"/)
    expect(html).toMatch(/aria-invalid="true"/)
    expect(html).toContain('has-error')
  })
  test('needed or not is told', () => {
    expect(drawn(field('line'))).toContain('名称（选填）')
    expect(drawn(field('line', { isRequired: true }))).toMatch(/required=""/)
  })
})

describe('hostile words are words', () => {
  const HOSTILE = '"><script>alert(1)</script>\u202egnp.exe'
  test.each(['line', 'lines', 'list', 'money', 'count', 'day', 'instant', 'organization', 'files'] as const)(
    'typed into %s',
    (kind) => expect(drawn(field(kind), { values: { x: HOSTILE } })).not.toContain('<script>'),
  )
  test('in what a register found: no tag, and no character that turns the line around', () => {
    const found = {
      name: 'x',
      text: HOSTILE,
      count: 1,
      choices: [{ value: HOSTILE, code: 'A1', name: HOSTILE, under: 'A' }],
    }
    const html = drawn(field('organization'), { values: { x: HOSTILE }, found })
    expect(html).not.toContain('<script>')
    expect(/<bdi[^>]*>([^<]*)<\/bdi>/.exec(html)?.[1]).not.toContain('\u202e')
  })
})

test('rows: three stand ready, each with a heading, its fields and a way out; one list, one way to more', () => {
  const rows = field('rows', {
    of: [
      { ...field('day'), name: 'date' },
      { ...field('line'), name: 'name' },
    ],
  })
  const html = drawn(rows, { values: { 'x.0.date': '2026-10-01', 'x.1.name': '国庆节' } })
  expect(html.match(/class="row"/g)).toHaveLength(2)
  expect(drawn(rows).match(/class="row"/g)).toHaveLength(3)
  expect(html).toMatch(/name="x\.0\.date"[^>]*value="2026-10-01".*name="x\.1\.name"[^>]*value="国庆节"/s)
  expect(html).toMatch(/value="remove:x\.1".*value="add:x"/s)
  const group = field('group', {
    hint: said('任何一项。', 'Any.'),
    of: [{ ...field('check'), name: 'financing' }],
  })
  expect(drawn(group)).toMatch(/<legend>名称<\/legend>.*任何一项。.*name="x\.financing"/s)
})
