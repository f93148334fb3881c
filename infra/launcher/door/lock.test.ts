import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { askHolder, inTurn, takeLock } from './lock.mjs'
import { cacheDir } from './places.mjs'

const name = (label: string) => `test-${process.pid}-${label}`

describe('a lock lives exactly as long as its holder', () => {
  test('a second taker gets nothing and can ask who holds it', async () => {
    const release = await takeLock(name('a'), () => ({ pid: 7, gateway: 'here' }))
    expect(await takeLock(name('a'))).toBeUndefined()
    expect(await askHolder(name('a'))).toEqual({ pid: 7, gateway: 'here' })
    await release?.()
    expect(await askHolder(name('a'))).toBeUndefined()
  })

  test('kill -9 of the holder frees it', async () => {
    const holder = `import { takeLock } from '${join(import.meta.dirname, 'lock.mjs')}'
      await takeLock('${name('b')}'); setInterval(() => undefined, 1e6); console.log('held')`
    const child = spawn(process.execPath, ['--input-type=module', '-e', holder])
    await once(child.stdout, 'data')
    expect(await takeLock(name('b'))).toBeUndefined()
    child.kill('SIGKILL')
    await once(child, 'exit')
    const release = await takeLock(name('b'))
    expect(release).toBeDefined()
    await release?.()
  })

  test('work under one lock is done in turn', async () => {
    const seen: string[] = []
    const work = (who: string) => () => sleep(30).then(() => void seen.push(who))
    await Promise.all([inTurn(name('c'), work('one')), inTurn(name('c'), work('two'))])
    expect(seen.sort()).toEqual(['one', 'two'])
  })

  test('two houses of one working tree make what both need in turn', async () => {
    const make = `import { once } from 'node:events'
      import { inTurn } from '${join(import.meta.dirname, 'lock.mjs')}'
      await inTurn('${name('d')}', async () => { console.log('made here'); await once(process.stdin.resume(), 'end') })`
    const env = { ...process.env, GONGSHI_DATA_DIR: join(process.env.TEST_DIR ?? tmpdir(), 'another-house') }
    const other = spawn(process.execPath, ['--input-type=module', '-e', make], { env })
    await once(other.stdout, 'data')
    const mine = inTurn(name('d'), async () => other.exitCode)
    expect(await takeLock(name('d'), undefined, cacheDir)).toBeUndefined()
    other.stdin.end()
    await once(other, 'exit')
    expect(await mine).toBe(0)
  })
})
