import { posix } from 'node:path'

/** What each file imports by an address of its own tree, type-only imports included. */
export type Graph = ReadonlyMap<string, readonly string[]>

/** Where an import leads, as a path of the tree; undefined for packages. */
export const ledTo = (file: string, specifier: string | undefined): string | undefined =>
  specifier?.startsWith('.') ? posix.join(posix.dirname(file), specifier) : undefined

/**
 * The circles of a graph, each once: the files of it in the order of the way around.
 *
 * A circle of types alone harms no run; it makes two files one, which nobody can read or move by itself.
 */
export function circlesOf(graph: Graph): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  const way: string[] = []
  const visit = (file: string): void => {
    const at = way.indexOf(file)
    if (at >= 0) return void circles.push(way.slice(at))
    if (done.has(file)) return
    way.push(file)
    for (const next of graph.get(file) ?? []) visit(next)
    way.pop()
    done.add(file)
  }
  for (const file of graph.keys()) visit(file)
  return circles
}
