import { readFileSync } from 'node:fs'
import { supergraphFile } from '@gongshi/graph'
import { aGateway } from './a-gateway.ts'

/** The house's own supergraph. */
export const realSupergraph = (): string => readFileSync(supergraphFile, 'utf8')

/** A gateway over the house's own supergraph, with no room behind it: what it refuses it refuses by itself. */
export const realGateway = () => {
  const url = 'http://127.0.0.1:9/graphql'
  const addresses = { organizations: url, catalogue: url, procurement: url, compliance: url }
  return aGateway(addresses, {
    SUPERGRAPH_FILE: supergraphFile,
    RATE_NEW: '0',
    RATE_ADDRESS: '0',
    RATE_WORK: '0',
    RATE_WRITES: '0',
  })
}
