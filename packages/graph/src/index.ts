import { fileURLToPath } from 'node:url'

export { boundsIn } from './words/bounds-of.ts'
export { checkInputs } from './words/check-inputs.ts'
export { type Described, wordsOf } from './words/words-of.ts'

const file = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** The supergraph, composed from the rooms by tools/compose and committed: what the gateway loads. */
export const supergraphFile = file('supergraph.graphql')

/** The public schema, composed and committed beside it: what frontends are made from. */
export const apiFile = file('api.graphql')
