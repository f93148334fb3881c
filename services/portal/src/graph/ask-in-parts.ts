import { askAsViewer } from './ask-as-viewer.ts'
import type { GraphAnswer, PersistedDocument } from './ask-graph.ts'
import { GraphAway } from './graph-away.ts'

/**
 * Asks one operation whose root fields belong to several rooms.
 *
 * A root field that may not be null takes the whole answer with it when its room is away; so each such field stands
 * behind `@include(if: $with…)`, and the operation is asked again without the ones that failed.
 *
 * @param parts root field → the variable that includes it
 */
export const askInParts = async <Result, Variables extends Record<string, unknown>>(
  request: Request,
  document: PersistedDocument<Result, Variables>,
  variables: NoInfer<Variables>,
  parts: Record<string, keyof NoInfer<Variables> & string>,
): Promise<GraphAnswer<Result>> => {
  try {
    return await askAsViewer(request, document, variables)
  } catch (away) {
    if (!(away instanceof GraphAway)) throw away
    const failed = away.failures.flatMap((failure) => parts[failure.path.split('.')[0] ?? ''] ?? [])
    const open = failed.filter((part) => variables[part] !== false)
    if (open.length === 0) throw away
    const less = { ...variables, ...Object.fromEntries(open.map((part) => [part, false])) }
    const answer = await askInParts(request, document, less, parts)
    return { ...answer, failures: [...away.failures, ...answer.failures] }
  }
}
