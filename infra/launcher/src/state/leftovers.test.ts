import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test } from '@jest/globals'
import { markOf } from '../../door/born.mjs'
import { endLeftovers } from './leftovers.ts'
import type { Running } from './running.ts'

const sleeper = () => spawn('sleep', ['60'])
const left = (processes: Running['processes']) => ({ processes }) as Running

describe('a killed launcher leaves nothing that blocks the next start', () => {
  test('what still lives is ended', async () => {
    const child = sleeper()
    const gone = once(child, 'exit')
    expect(await endLeftovers(left({ mariadb: markOf(child.pid!)! }))).toEqual(['mariadb'])
    expect(await gone).toEqual([null, 'SIGTERM'])
  })

  test('a stranger that got the same process number is left alone', async () => {
    const child = sleeper()
    expect(await endLeftovers(left({ mariadb: { pid: child.pid!, born: '1' } }))).toEqual([])
    expect(markOf(child.pid!)).toBeDefined()
    child.kill()
  })

  test('no state, nothing to do', async () => expect(await endLeftovers(undefined)).toEqual([]))
})
