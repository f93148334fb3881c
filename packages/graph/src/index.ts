import { fileURLToPath } from 'node:url'

const file = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** The supergraph, composed from the rooms by tools/compose and committed: what the gateway loads. */
export const supergraphFile = file('supergraph.graphql')
