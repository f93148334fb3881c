import type { PolicyDocumentResolvers } from '../../types.generated.ts'

export const PolicyDocument: PolicyDocumentResolvers = {
  seedRows: ({ seedRows }) => [...seedRows],
}
