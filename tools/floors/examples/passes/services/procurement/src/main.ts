import { createServer } from 'node:http'

const { resolver } = await import('./graphql/notice/resolvers/closeNotice.ts')
createServer(() => resolver)
