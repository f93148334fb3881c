import { schemaOf } from '@gongshi/service-kit/test'
import { expect, test } from '@jest/globals'
import { verbs } from '../src/domain/project/verbs.ts'
import { typeDefs } from '../src/graphql/typeDefs.generated.ts'

const words = { PUBLISHED: '公开', KEPT: '留存' }
const inputs = ['ProjectReasonInput', 'ProjectActionInput']

test('the contract says of every reasoned verb what its row says: whether everybody reads why; the desk reads it there', () => {
  const fields = schemaOf(typeDefs).getMutationType()!.getFields()
  const told = Object.entries(verbs).flatMap(([verb, { reason }]) => {
    const { description, args } = fields[verb]!
    const input = String(args[0]!.type).replace('!', '')
    if (!inputs.includes(input)) return []
    return [[verb, input, reason ? description?.includes(`理由${words[reason]}`) : true]]
  })
  expect(told).toEqual(
    told.map(([verb]) => {
      const { reason } = verbs[verb as keyof typeof verbs]
      return [verb, inputs[reason ? 0 : 1], true]
    }),
  )
  expect(told.length).toBeGreaterThan(10)
})
