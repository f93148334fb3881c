import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { markOf } from '../../door/born.mjs'
import { type Running, readRunning, readState } from './running.ts'
import { forgetState, writeState } from './write-state.ts'

const file = join(mkdtempSync(join(tmpdir(), 'gongshi-')), 'state.json')
const state: Running = {
  launcher: markOf(process.pid)!,
  startedAt: '2026-03-01T00:00:00Z',
  gateway: 'http://127.0.0.1:4000',
  urls: {},
  mysqlUrl: 'mysql://u:p@127.0.0.1:1',
  redisUrl: 'redis://:p@127.0.0.1:2',
  prefix: 'gongshi',
  gatewayKey: 'k',
  processes: {},
}

describe('what a running house tells of itself', () => {
  test('is read back while its launcher lives, by its owner alone', () => {
    writeState(state, file)
    expect(readRunning(file)).toEqual(state)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('a launcher that is gone, or whose number another process has now, runs nothing', () => {
    writeState({ ...state, launcher: { pid: process.pid, born: '1' } }, file)
    expect(readRunning(file)).toBeUndefined()
    expect(readState(file)).toBeDefined()
  })

  test.each(['', '{"launcher"', '[]', '{}'])('a torn file (%j) is no state and no obstacle', (text) => {
    writeFileSync(file, text)
    expect(readState(file)).toBeUndefined()
  })

  test('a forgotten one is gone', () => {
    forgetState(file)
    forgetState(file)
    expect(readState(file)).toBeUndefined()
  })
})
