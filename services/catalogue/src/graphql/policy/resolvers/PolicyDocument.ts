import type { PolicyDocumentResolvers } from '../../types.generated.ts'

export const PolicyDocument: PolicyDocumentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.documentsById.load(id),
  seedRows: ({ seedRows }) => [...seedRows],
}
