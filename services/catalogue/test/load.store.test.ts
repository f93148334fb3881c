import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { civilDate } from '@gongshi/domain-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { SERVICE_CATALOGUE } from '../src/domain/catalogue/city.ts'
import { loadPolicyDocuments, loadPolicyParameters } from '../src/load/load-policy.ts'
import { LOADING_MS, loadCity, openTestRoom, type TestRoom } from './open-test-room.ts'

let room: TestRoom
let first: Awaited<ReturnType<typeof loadCity>>
beforeAll(async () => {
  room = await openTestRoom()
  first = await loadCity(room)
}, LOADING_MS)
afterAll(() => room.close())

test('12.5: the demo city reconciles: 341 leaves, and 621 entries of the national classification beside them', async () => {
  const edition = await room.store.catalogues.inForceOn(SERVICE_CATALOGUE, civilDate('2026-03-02'))
  expect(edition).toMatchObject({ isSynthetic: true, state: 'IN_FORCE', versionNo: 1 })
  expect(await room.store.catalogues.leafCount(edition?.id ?? '')).toBe(341)
  expect(first.find(({ file }) => file === 'service_catalogue_c_2022.csv')?.loaded).toBe(621)
})

test('every row of law and policy that we ship is good', () => {
  expect(first.flatMap(({ bad }) => bad)).toEqual([])
})

test('every item names an entry of the classification that is there', async () => {
  const [missing] = await room.dataSource.query(
    `select count(*) as n from service_item left join classification_entry entry on entry.code = classification_code
      where classification_code is not null and entry.code is null`,
  )
  expect(Number(missing.n)).toBe(0)
})

test('loading twice changes nothing', async () => {
  const again = await loadCity(room)
  expect(again.flatMap(({ loaded }) => loaded).every((loaded) => loaded === 0)).toBe(true)
  expect(await room.store.calendar.version()).toBe(17)
})

test('a bad row is reported with file, line and reason, and the rest is loaded', async () => {
  const text = [
    'slug,title,doc_no,issuer,issued_on,effective_from,effective_to,status,legal_tag,seed_rows,note_zh,note_en',
    'one,一份通知,珠民函[2020]7号,,,,,IN_FORCE,seed,,,',
    'two,没有文号的通知,七号,,,,,IN_FORCE,seed,,,',
    'three,日期有误的通知,,,2020-02-30,,,IN_FORCE,seed,,,',
  ].join('\n')
  const report = await loadPolicyDocuments(room, { file: 'documents.csv', text })
  expect(report).toMatchObject({ file: 'documents.csv', read: 3, loaded: 1 })
  expect(report.bad.map(({ line }) => line)).toEqual([3, 4])
  expect(await room.store.documents.bySlugs(['one'])).toMatchObject([{ docNo: '珠民函〔2020〕7号' }])
})

test('3.6: a policy row names a document that is there, and a period has its direction', async () => {
  const text = [
    'key,value,unit,direction,nature,roll_end,legal_tag,document,article,effective_from,effective_to,note_zh,note_en',
    'test.days,3,WORKING_DAY,,,,design,,,2026-01-01,,,',
    'test.days,3,WORKING_DAY,FORWARD,RIGHT,true,law,no-such-law,,2026-01-01,,,',
    'test.days,0,WORKING_DAY,FORWARD,RIGHT,true,design,,,2026-01-01,,,',
  ].join('\n')
  const report = await loadPolicyParameters(room, { file: 'parameters.csv', text })
  expect(report.bad.map(({ line }) => line)).toEqual([2, 3, 4])
})

test('6.9: a holiday file that is none is reported, the other years are loaded', async () => {
  const city = mkdtempSync(join(tmpdir(), 'city-'))
  mkdirSync(join(city, 'holidays'))
  writeFileSync(join(city, 'holidays', '2031.json'), '{')
  writeFileSync(join(city, 'holidays', '2032.json'), JSON.stringify(year2032))
  const reports = await loadCity(room, { city })
  rmSync(city, { recursive: true })
  expect(reports.find(({ file }) => file === '2031.json')?.bad).toHaveLength(1)
  expect(reports.find(({ file }) => file === '2032.json')).toMatchObject({
    read: 2,
    loaded: 1,
    bad: [{ line: 2 }],
  })
})

const year2032 = {
  year: 2032,
  papers: ['https://example.org/2032'],
  days: [
    { name: '元旦', date: '2032-01-01', isOffDay: true },
    { name: '春节', date: '2032-02-30', isOffDay: true },
  ],
}
