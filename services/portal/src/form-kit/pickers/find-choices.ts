import type { GraphAnswer, PersistedDocument } from '../../graph/ask-graph.ts'
import {
  AgencyChoicesDocument,
  DivisionChoicesDocument,
  DocumentChoicesDocument,
  OrganizationChoicesDocument,
  ServiceChoicesDocument,
} from '../../graph/documents.generated/graphql.ts'
import { GraphAway } from '../../graph/graph-away.ts'
import type { GraphFailure } from '../../graph/graph-failure.ts'
import type { Choosable } from './choosable.ts'
import type { PickerKind } from './picker-kinds.ts'
import { serviceAsChoice } from './service-as-choice.ts'

/** What a text finds in a register, the first twenty of it; null while the register does not answer. */
export type FoundChoices = { text: string; count: number; choices: readonly Choosable[] } | null

export type Ask = <Result, Variables>(
  document: PersistedDocument<Result, Variables>,
  variables: Variables,
) => Promise<GraphAnswer<Result>>

type Find = (ask: Ask, text: string) => Promise<{ count?: number | null; choices: Choosable[] } | null>

/**
 * Looks for what may be chosen by a part of its name, or the beginning of its code.
 *
 * @throws GraphAway 400 for a text that would cost more than it finds
 */
export async function findChoices(kind: PickerKind, ask: Ask, text: string): Promise<FoundChoices> {
  const found = await finds[kind](ask, text.slice(0, 100))
  return found && { text, count: found.count ?? found.choices.length, choices: found.choices }
}

const finds: Readonly<Record<PickerKind, Find>> = {
  async service(ask, text) {
    const { data, failures } = await ask(ServiceChoicesDocument, { text })
    const leaves = data.serviceCatalogue?.leaves
    if (!leaves) return notAnswered(failures)
    return { count: leaves.totalCount, choices: leaves.edges.map(({ node }) => serviceAsChoice(node)) }
  },
  async organization(ask, text) {
    const { organizations } = (await ask(OrganizationChoicesDocument, { text })).data
    const choices = organizations?.edges.map(({ node: { uscc, name } }) => ({
      value: uscc,
      code: uscc,
      name,
    }))
    return choices ? { count: organizations?.totalCount, choices } : null
  },
  async agency(ask, text) {
    const { agencies } = (await ask(AgencyChoicesDocument, { text })).data
    const choices = agencies?.edges.map(({ node: { uscc, name, division } }) => ({
      value: uscc,
      code: uscc,
      name,
      under: division?.name,
    }))
    return choices ? { count: agencies?.totalCount, choices } : null
  },
  async division(ask, text) {
    const near = (await ask(DivisionChoicesDocument, {})).data.viewer?.agency?.division
    if (!near) return null
    const named = [near, ...near.districts].filter(({ name }) => name.includes(text))
    return { choices: named.map(({ code, name }) => ({ value: code, code, name })) }
  },
  async document(ask, text) {
    const documents = (await ask(DocumentChoicesDocument, {})).data.policyDocuments
    if (!documents) return null
    const named = documents.edges
      .map(({ node }) => node)
      .filter(({ title, docNo }) => `${title} ${docNo ?? ''}`.includes(text))
    return {
      count: named.length,
      choices: named.slice(0, 20).map(({ id, title, docNo }) => ({
        value: id,
        name: title,
        under: docNo ?? undefined,
      })),
    }
  },
}

/** A register away is no failing of the question; a question it refused is. */
function notAnswered(failures: readonly GraphFailure[]): null {
  const told = new GraphAway(failures)
  if (told.status === 400) throw told
  return null
}
