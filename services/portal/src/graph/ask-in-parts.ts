import { askAsViewer } from './ask-as-viewer.ts'
import type { GraphAnswer, GraphFailure, PersistedDocument } from './ask-graph.ts'
import { GraphAway } from './graph-away.ts'

/**
 * Asks one operation whose root fields belong to several rooms.
 *
 * A root field that may not be null takes the whole answer with it when its room is away; so each such field stands
 * behind `@include(if: $with…)`, and the operation is asked again without the ones that failed. A failure somewhere
 * below a part may be one the part can bear (a name another room was asked for): such a part is given up only when no
 * part failed as a whole.
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
    // a question at fault (400, 404) is not a room that is away
    if (!(away instanceof GraphAway) || away.status !== 503) throw away
    const open = (failures: readonly GraphFailure[]) =>
      failures
        .flatMap(({ path }) => parts[path.split('.')[0] ?? ''] ?? [])
        .filter((part) => variables[part] !== false)
    const whole = open(away.failures.filter(({ path }) => !path.includes('.')))
    const failed = whole.length ? whole : open(away.failures)
    if (failed.length === 0) throw away
    const less = { ...variables, ...Object.fromEntries(failed.map((part) => [part, false])) }
    const answer = await askInParts(request, document, less, parts)
    return { ...answer, failures: [...away.failures, ...answer.failures] }
  }
}
