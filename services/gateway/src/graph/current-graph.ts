import { readFile, stat } from 'node:fs/promises'
import { type Graph, openGraph, type Serving } from './open-graph.ts'

/** The supergraph in use, read from its file and exchanged when the file changes. */
export type CurrentGraph = {
  /** Lends the graph for one request; one that was exchanged meanwhile stops when its last request is done. */
  use: <T>(work: (graph: Graph) => Promise<T>) => Promise<T>
  readonly id: string
  /** There are other known operations. */
  know: () => void
  stop: () => Promise<void>
}

type Lent = { graph: Graph; users: number; replaced: boolean }

/**
 * Opens the supergraph file and follows it.
 *
 * A changed file is opened, and its known operations planned, beside the one in use, and takes its place only when all of
 * that went well: a broken file is refused, logged, and the old one goes on.
 *
 * @throws when the file cannot be opened at the start
 */
export async function openCurrentGraph(
  file: string,
  serving: Serving,
  lookEveryMs = 500,
): Promise<CurrentGraph> {
  let mark = await markOf(file)
  const open = async () => lend(await openGraph(await readFile(file, 'utf8'), serving))
  let current = await open().catch((cause) => {
    throw new Error(`the supergraph cannot be opened (SUPERGRAPH_FILE, npm run compose): ${cause.message}`)
  })
  const watch = setInterval(look, lookEveryMs)
  watch.unref()
  let looking = false

  async function look() {
    const seen = await markOf(file)
    if (looking || seen === mark || seen === undefined) return
    looking = true
    mark = seen
    try {
      const next = await open()
      const old = current
      current = next
      old.replaced = true
      await stopUnused(old)
    } catch (err) {
      serving.log.error({ err, kept: current.graph.id }, 'a new supergraph is broken and was refused')
    } finally {
      looking = false
    }
  }

  return {
    get id() {
      return current.graph.id
    },
    use: async (work) => {
      const lent = current
      lent.users += 1
      try {
        return await work(lent.graph)
      } finally {
        lent.users -= 1
        await stopUnused(lent)
      }
    },
    know: () => {
      const { graph } = current
      const told = (planned: number) =>
        serving.log.info({ supergraph: graph.id, planned }, 'known operations are planned')
      graph
        .know(serving.operations())
        .then(told, (err) => serving.log.error({ err }, 'known operations were not planned'))
    },
    stop: async () => {
      clearInterval(watch)
      await current.graph.stop()
    },
  }
}

function lend(graph: Graph): Lent {
  return { graph, users: 0, replaced: false }
}

async function stopUnused(lent: Lent): Promise<void> {
  if (lent.replaced && lent.users === 0) await lent.graph.stop()
}

/** What tells that a file has changed; undefined while it is away. */
async function markOf(file: string): Promise<string | undefined> {
  const seen = await stat(file).catch(() => undefined)
  return seen && `${seen.mtimeMs} ${seen.size} ${seen.ino}`
}
