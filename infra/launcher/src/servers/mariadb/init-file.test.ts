import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { initStatements, writeInitFile } from './init-file.ts'

test('one statement per line, as --init-file demands', () => {
  for (const line of initStatements('pw').trim().split('\n')) expect(line).toMatch(/^[A-Z][^;]*;$/)
})

test('only we can read the password, also when an older file was open to all', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'gongshi-')), 'init.sql')
  writeFileSync(file, '', { mode: 0o644 })
  await writeInitFile(file, 'pw')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(file, 'utf8')).toContain("IDENTIFIED BY 'pw'")
})
