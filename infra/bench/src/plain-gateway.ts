import { readFileSync } from 'node:fs'
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { GATEWAY_HEADER, signGatewayHeader } from '@gongshi/service-kit/identity'

/**
 * The named peer of the gateway bench: `@apollo/gateway` as its documentation starts it, on the same supergraph and the
 * same rooms. Only the signature is added, since the rooms refuse anybody without it.
 */
const { SUPERGRAPH_FILE = '', PORT = '0' } = process.env

class SignedSource extends RemoteGraphQLDataSource {
  constructor(room: string) {
    const url = process.env[`${room.toUpperCase()}_URL`] ?? ''
    super({ url })
    const plain = this.fetcher
    this.fetcher = (to, init) =>
      plain(to, { ...init, headers: { ...init?.headers, ...signature(room, String(init?.body)) } })
  }
}

const signature = (room: string, payload: string) => ({
  [GATEWAY_HEADER]: signGatewayHeader(process.env[`${room.toUpperCase()}_KEY`] ?? '', {
    room,
    method: 'POST',
    payload,
    authorization: '',
  }),
})

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(SUPERGRAPH_FILE, 'utf8'),
  buildService: ({ name }) => new SignedSource(name),
})
const server = new ApolloServer({ gateway })
const { url } = await startStandaloneServer(server, { listen: { port: Number(PORT), host: '127.0.0.1' } })
console.log(url)
