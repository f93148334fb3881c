import type { Actor } from '@gongshi/domain-kit'
import { silentLog } from '@gongshi/service-kit'
import { handClock, testDatabase } from '@gongshi/testkit'
import { sources } from '../src/load/sources.ts'
import { openStore } from '../src/store/store.ts'
import { tables } from '../src/store/tables.ts'
import { someFigures, someShares } from './some-figures.ts'

/** This room's tables and store in a schema of the test's own, with a clock wound by hand. */
export async function openTestRoom(start = '2026-03-02T01:30:00Z') {
  const { dataSource, url, close, clean } = await testDatabase(tables)
  const clock = handClock(start)
  const actor: Actor = { kind: 'system', name: 'test' }
  const signal = new AbortController().signal
  const context = { store: openStore(dataSource), clock, actor, log: silentLog(), signal }
  return {
    ...context,
    dataSource,
    url,
    context,
    clean,
    close,
    /** The room has heard of the figures that the catalogue ships. */
    hearFigures: async () => {
      for (const figure of someFigures) await context.store.figures.keep(figure, clock.instant)
      for (const share of someShares) await context.store.shareFigures.keep(share, clock.instant)
    },
    /** Imports a text as if it stood in that file of the city. */
    import: (file: string, text: string) => {
      const source = sources.find((known) => `/${known.file}`.endsWith(`/${file}`))
      if (!source) throw new Error(`this room reads no ${file}`)
      return source.read(context, { file, text })
    },
  }
}

export type TestRoom = Awaited<ReturnType<typeof openTestRoom>>
