import type { CodegenConfig } from '@graphql-codegen/cli'
import { writeDeskVerbs } from './desk-verbs/codegen.ts'

const here = import.meta.dirname
const contract = `${here}/../../packages/graph/api.graphql`
writeDeskVerbs(contract, `${here}/src/graph/verbs.generated`)

/** Types and persisted documents of every page, from the public contract of the graph. */
const config: CodegenConfig = {
  schema: contract,
  documents: ['src/**/*.graphql'],
  ignoreNoDocuments: true,
  importExtension: '.ts',
  generates: {
    'src/graph/documents.generated/': {
      preset: 'client',
      presetConfig: {
        persistedDocuments: { hashAlgorithm: 'sha256', mode: 'embedHashInDocument' },
        fragmentMasking: false,
      },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { DateTime: 'string', LocalDate: 'string', USCC: 'string', SafeInt: 'number' },
      },
    },
  },
}
export default config
