import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ImportReport, importFolder } from '@gongshi/service-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sources } from '../src/load/sources.ts'
import { agencies, divisions } from './a-city.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

let room: TestRoom
let folder: string
beforeAll(async () => {
  room = await openTestRoom()
  folder = mkdtempSync(join(tmpdir(), 'city-'))
})
beforeEach(async () => {
  await room.clean()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'synthetic'), { recursive: true })
  mkdirSync(join(folder, 'divisions'))
  writeFileSync(join(folder, 'divisions/gbt2260_history_1981_2024.csv'), divisions)
  writeFileSync(join(folder, 'synthetic/agencies.csv'), agencies)
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await room.close()
})

const HEADER = 'uscc,name,orgType,status,divisionCode,establishedOn,isSynthetic'
const row = (uscc: string, name: string, establishedOn = '') =>
  `${uscc},${name},SOCIAL_ASSOCIATION,ACTIVE,440400,${establishedOn},true`
const GOOD = row('51440400FAKE00021M', '珠海市乙协会')

/** What became of a register file. */
async function loaded(bytes: string | Uint8Array): Promise<ImportReport> {
  writeFileSync(join(folder, 'synthetic/organizations.csv'), bytes)
  const reports = await Array.fromAsync(importFolder(folder, sources, room.context))
  return reports.find(({ file }) => file.endsWith('/organizations.csv'))!
}
const nameOf = async (uscc: string) => (await room.store.organizations.byCodes([uscc as never]))[0]?.name

describe('F27: a file as a spreadsheet in China saves it', () => {
  test('GBK is read as it was meant', async () => {
    const [before, after] = `${HEADER}\r\n${row('51440400FAKE00013T', '@')}\r\n`.split('@')
    const name = [0xd6, 0xe9, 0xba, 0xa3, 0xca, 0xd0, 0xd0, 0xad, 0xbb, 0xe1]
    const bytes = Buffer.concat([Buffer.from(before!), Buffer.from(name), Buffer.from(after!)])
    expect(await loaded(bytes)).toMatchObject({ loaded: 1, bad: [] })
    expect(await nameOf('51440400FAKE00013T')).toBe('珠海市协会')
  })

  test('must fail: what is neither is refused as a whole, and told', async () => {
    const bytes = Buffer.concat([Buffer.from(`${HEADER}\n`), Buffer.from([0xff, 0xff, 0x00])])
    expect(await loaded(bytes)).toMatchObject({
      loaded: 0,
      bad: [{ line: 0, reason: expect.stringContaining('GB 18030') }],
    })
  })
})

describe('F30, F34: one row never ends a load, and is read as strictly as a form', () => {
  test.each([
    ['a name longer than its column', row('51440400FAKE00013T', '长'.repeat(225)), 'name: 不得超过 200 字'],
    ['a name of two lines', row('51440400FAKE00013T', '"珠海市验证\n协会"'), 'name: 此项只能写一行'],
    ['an override of direction', row('51440400FAKE00013T', '珠海市\u202e协会'), 'name: '],
    ['a null', row('51440400FAKE00013T', '珠海市\0协会'), 'name: 含有控制字符'],
    ['a day to come', row('51440400FAKE00013T', '珠海市甲协会', '2199-12-31'), 'establishedOn: 日期晚于今天'],
    ['a prefix that is none', row('44440400FAKE00400Y', '珠海市甲协会'), '第 1–2 位'],
    ['a division that never was', row('51449900FAKE00419D', '珠海市甲协会'), '第 3–8 位'],
  ])('must fail: %s is told, the next row is loaded', async (_, bad, reason) => {
    const report = await loaded(`${HEADER}\n${bad}\n${GOOD}\n`)
    expect(report).toMatchObject({ loaded: 1, bad: [{ line: 2, reason: expect.stringContaining(reason) }] })
    expect(await nameOf('51440400FAKE00021M')).toBe('珠海市乙协会')
  })
})

test('F29: must fail: a folder that is none', async () => {
  await expect(Array.fromAsync(importFolder(join(folder, 'nowhere'), sources, room.context))).rejects.toThrow(
    /looked for: divisions\/gbt2260_history_1981_2024.csv/,
  )
})
