import type { GraphAnswer } from './ask-graph.ts'
import { GraphAway } from './graph-away.ts'

/**
 * The part of an answer that a page cannot do without.
 *
 * @throws GraphAway when that part could not be had
 */
export const whole = <Result extends object, Part extends keyof Result>(
  { data, failures }: GraphAnswer<Result>,
  part: Part,
): NonNullable<Result[Part]> => {
  const had = data[part]
  if (had === null || had === undefined) throw new GraphAway(failures)
  return had
}
