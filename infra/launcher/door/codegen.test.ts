import { describe, expect, test } from '@jest/globals'
import { isCodegenInput, isGenerated } from './codegen.mjs'

describe('generated code is made again when what it is made from changed', () => {
  test.each([
    'packages/service-kit/graphql/shared.graphql',
    'services/catalogue/codegen.ts',
    'services/catalogue/src/graphql/policy/schema.mappers.ts',
    'services/catalogue/src/graphql/policy/resolvers/Query/policyDocuments.ts',
  ])('%s is looked at', (path) => expect(isCodegenInput(path)).toBe(true))

  test.each([
    'services/catalogue/src/domain/policy/policy.ts',
    'services/catalogue/src/graphql/types.generated.ts',
    'services/portal/src/graph/documents.generated/graphql.ts',
  ])('%s is not', (path) => expect(isCodegenInput(path)).toBe(false))

  test.each(['src/graphql/types.generated.ts', 'src/graph/documents.generated/gql.ts'])(
    '%s is what must be there',
    (path) => expect(isGenerated(path)).toBe(true),
  )
})
