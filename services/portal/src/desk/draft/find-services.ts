import type { GraphAnswer, PersistedDocument } from '../../graph/ask-graph.ts'
import {
  type ServiceChoiceFragment,
  ServiceChoicesDocument,
} from '../../graph/documents.generated/graphql.ts'

/** The items of the catalogue in force that a text finds, the first twenty of them; null while the catalogue does not answer. */
export type FoundServices = {
  text: string
  count: number
  choices: readonly ServiceChoiceFragment[]
} | null

type Ask = <Result, Variables>(
  document: PersistedDocument<Result, Variables>,
  variables: Variables,
) => Promise<GraphAnswer<Result>>

/** Looks for what may be bought, by a part of its name or the beginning of its code. */
export const findServices = async (ask: Ask, text: string): Promise<FoundServices> => {
  const { data } = await ask(ServiceChoicesDocument, { text: text.slice(0, 100) })
  const leaves = data.serviceCatalogue?.leaves
  if (!leaves) return null
  const choices = leaves.edges.map(({ node }) => node).filter(({ state }) => state === 'ACTIVE')
  return { text, count: leaves.totalCount ?? choices.length, choices }
}
