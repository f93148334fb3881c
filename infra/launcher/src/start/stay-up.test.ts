import { describe, expect, test } from '@jest/globals'
import { backoffMs } from './backoff.ts'
import { stayUp } from './stay-up.ts'

test('the pause grows with every end in a row, up to half a minute', () => {
  expect([0, 1, 2, 3, 6, 20].map(backoffMs)).toEqual([0, 1000, 2000, 4000, 30_000, 30_000])
})

/** Whatever waits for nothing but its turn, timers of no length included, has had it. */
const settled = async () => {
  for (let turns = 0; turns < 20; turns += 1) await new Promise((resolve) => setTimeout(resolve, 0))
}

describe('what ends unasked is brought back and told in one line', () => {
  const crew = (isStopping = () => false) => {
    const lines: string[] = []
    let restarts = 0
    const up = stayUp({ say: (line) => lines.push(line), isStopping, onBack: () => undefined })
    const one = { restart: async () => void restarts++ }
    return { up, one, lines, restarts: () => restarts }
  }

  test('at once the first time', async () => {
    const { up, one, lines, restarts } = crew()
    up.watch('catalogue', one)
    up.lost('catalogue', 'SIGKILL')
    await up.whole()
    expect(lines).toEqual(['catalogue ended (SIGKILL); starting it again', 'catalogue is back'])
    expect(restarts()).toBe(1)
  })

  test('two reports of one end are one restart', async () => {
    const { up, one, restarts } = crew()
    up.watch('catalogue', one)
    up.lost('catalogue', 'SIGKILL')
    up.lost('catalogue', 'SIGKILL')
    await up.whole()
    expect(restarts()).toBe(1)
  })

  test('also one that nobody watched yet, while the demo city is still loading', async () => {
    const { up, one, lines, restarts } = crew()
    up.lost('portal', '1', one)
    await up.whole()
    expect([restarts(), lines]).toEqual([1, ['portal ended (1); starting it again', 'portal is back']])
  })

  test('however often it ends, and the house is whole only when it is back', async () => {
    const lines: string[] = []
    const up = stayUp({ say: (line) => lines.push(line), isStopping: () => false, onBack: () => undefined })
    const back = Promise.withResolvers<void>()
    let isWhole = false
    up.watch('portal', { restart: () => back.promise })
    up.lost('portal', '1')
    void up.whole().then(() => {
      isWhole = true
    })
    await settled()
    expect([isWhole, lines.at(-1)]).toEqual([false, 'portal ended (1); starting it again'])
    back.resolve()
    await up.whole()
    expect([isWhole, lines.at(-1)]).toEqual([true, 'portal is back'])
    up.lost('portal', '1')
    expect(lines.at(-1)).toBe('portal ended (1); starting it again in 1 s')
  })

  test('not while the house stops', async () => {
    const { up, one, lines, restarts } = crew(() => true)
    up.watch('catalogue', one)
    up.lost('catalogue', 'SIGTERM')
    await up.whole()
    expect([restarts(), lines]).toEqual([0, []])
  })
})
