import { globSync, rmSync } from 'node:fs'
import { apiFile, supergraphFile } from '@gongshi/graph'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { writeForms } from './forms/write-forms.ts'

const here = import.meta.dirname
const contract = apiFile
// what an earlier codegen wrote under another name would be read again
for (const folder of globSync(`${here}/src/graph/{forms,verbs}.generated`))
  rmSync(folder, { recursive: true })
writeForms({ contract, supergraph: supergraphFile, folder: `${here}/src/graph/forms.generated` })

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
