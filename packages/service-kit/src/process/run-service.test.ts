import { createServer } from 'node:net'
import { until } from '@gongshi/testkit'
import { afterEach, describe, expect, test } from '@jest/globals'
import { type RunningProgram, runProgram } from '../../test/programs/run-program.ts'

const good = { PORT: '0', SECRET: 's'.repeat(32) }
let running: RunningProgram | undefined

const run = (env: Record<string, string>): RunningProgram => {
  running = runProgram('a-service', env)
  return running
}
const said = (program: RunningProgram): string[] =>
  program
    .output()
    .split('\n')
    .filter((line) => line.includes('"say"'))
    .map((line) => JSON.parse(line).say)

afterEach(() => {
  running?.process.kill('SIGKILL')
})

describe('a process from its first line to its last', () => {
  test('wrong settings are all named, without a stack trace, exit 78', async () => {
    const program = run({ PORT: 'x', SECRET: 'too-short' })
    expect(await program.ended).toBe(78)
    expect(program.output()).toContain('a-service: settings are wrong or missing:')
    expect(program.output()).toContain('PORT: ')
    expect(program.output()).toContain('SECRET: ')
    expect(program.output()).not.toContain('too-short')
    expect(program.output()).not.toMatch(/^\s+at /m)
  })

  test('a taken port is one sentence, exit 1', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number }
    const program = run({ ...good, PORT: String(port) })
    expect(await program.ended).toBe(1)
    expect(program.output()).toContain('the port is taken by another process')
    expect(program.output()).not.toMatch(/^\s+at /m)
    expect(said(program)).toContain('first ended')
    other.close()
  })

  test('SIGTERM: first it says that it is not ready, then its parts end in reverse order, exit 0', async () => {
    const program = run(good)
    await until(() => said(program).includes('up, ready: true'))
    program.process.kill('SIGTERM')
    program.process.kill('SIGTERM')
    expect(await program.ended).toBe(0)
    expect(said(program)).toEqual([
      'up, ready: true',
      'draining',
      'second ended, ready: false',
      'first ended',
    ])
  })

  test('DRAIN_MS: it says no and goes on for so long before anything ends', async () => {
    const program = run({ ...good, DRAIN_MS: '700' })
    await until(() => said(program).includes('up, ready: true'))
    program.process.kill('SIGTERM')
    await until(() => said(program).includes('draining'))
    const since = performance.now()
    expect(said(program)).not.toContain('second ended, ready: false')
    expect(await program.ended).toBe(0)
    expect(performance.now() - since).toBeGreaterThan(600)
  })

  test('a part that does not end holds the process up no longer than agreed', async () => {
    const program = run({ ...good, HANGS: 'yes' })
    await until(() => said(program).includes('up, ready: true'))
    program.process.kill('SIGINT')
    expect(await program.ended).toBe(1)
  })
})
