import { contentHash } from '@gongshi/domain-kit'
import type { GraphQLOutputType, SelectionSetNode } from 'graphql'
import { answerIn, type Reading, treeOf } from './answer-tree.ts'

/** How a mutation's answer was asked for: the request as it came, and what it selects of the payload. */
export type Selection = Reading & {
  body: unknown
  /** The key of the mutation in the answer. */
  key: string
  type: GraphQLOutputType
  set?: SelectionSetNode
}

/** An answer as it is kept: for who asks in the same words again, and, in facts, for who asks in others. */
type Kept = { asked: string; answer: string; facts?: unknown }
type Answer = { data?: Record<string, unknown> | null; errors?: unknown }

/** The text that is kept of an answer. */
export function textToKeep(answer: string, selection: Selection): string {
  const { data, errors } = JSON.parse(answer) as Answer
  const facts = errors ? undefined : treeOf(data?.[selection.key], selection, selection)
  return JSON.stringify({ asked: contentHash(selection.body), answer, facts } satisfies Kept)
}

/** The kept answer in the words it is asked for now; undefined when something is asked for that was not kept. */
export function answerKept(text: string, selection: Selection): string | undefined {
  const { asked, answer, facts } = JSON.parse(text) as Kept
  if (asked === contentHash(selection.body)) return answer
  if (facts === undefined) return undefined
  const payload = answerIn(facts, selection, selection)
  return payload === undefined ? undefined : JSON.stringify({ data: { [selection.key]: payload } })
}
