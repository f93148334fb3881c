import { existsSync } from 'node:fs'
import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { type Payloads, writePlainVerbs } from './plain-verbs/codegen.ts'

type PresetConfig = NonNullable<Parameters<typeof defineConfig>[0]>

const instant = `import('@gongshi/domain-kit').Instant`
const civilDate = `import('@gongshi/domain-kit').CivilDate`
const uscc = `import('@gongshi/domain-kit').Uscc`

/** A scalar of shared.graphql: where its resolver is, and what TypeScript sees on either side of it. */
const scalar = (name: string, input: string, output = input) => ({
  resolver: `~@gongshi/service-kit#${name}Scalar`,
  type: { input, output },
})

/**
 * The codegen of one room: types, type definitions and one file per resolver, from shared.graphql, the SDL of
 * imports where it has a part `importing`, and the room's own.
 *
 * Runs in the room's folder. Connections, edges and payloads are plain records and get no resolver file; shared types
 * (PageInfo, Money, …) are made by helpers of service-kit.
 *
 * @param overrides what the room wants otherwise, over the preset's options; `plain` names types (`module.Type`) whose
 *   fields are read off the record as they are, so that they need no resolver file; `payloads` says what makes the payloads of
 *   mutations, so that a verb that only calls its command needs none either
 */
export function roomCodegen(
  overrides: PresetConfig & { plain?: readonly string[]; payloads?: Payloads } = {},
): CodegenConfig {
  const { typesPluginsConfig, scalarsOverrides, plain = [], payloads = {}, ...rest } = overrides
  return {
    schema: [
      '../../packages/service-kit/graphql/shared.graphql',
      ...(existsSync('src/graphql/importing')
        ? ['../../packages/service-kit/graphql/importing.graphql']
        : []),
      'src/graphql/**/schema.graphql',
    ],
    generates: {
      'src/graphql': defineConfig({
        importExtension: '.ts',
        mergeSchema: false,
        tsConfigFilePath: '../../tsconfig.json',
        resolverGeneration: {
          query: '*',
          mutation: '*',
          subscription: '*',
          scalar: '',
          object: [
            '*',
            '!graphql.*',
            '!*.*Connection',
            '!*.*Edge',
            '!*.*Payload',
            ...plain.map((type) => `!${type}`),
          ],
          union: '',
          interface: '',
          enum: '',
        },
        scalarsOverrides: {
          ID: { type: 'string' },
          USCC: scalar('USCC', uscc, 'string'),
          LocalDate: scalar('LocalDate', civilDate),
          DateTime: scalar('DateTime', instant),
          SafeInt: scalar('SafeInt', 'number'),
          ...scalarsOverrides,
        },
        externalResolvers: writePlainVerbs('.', payloads),
        ...rest,
        typesPluginsConfig: {
          federation: true,
          enumsAsTypes: true,
          useTypeImports: true,
          immutableTypes: true,
          contextType: '../commands/context.ts#Context',
          ...typesPluginsConfig,
        },
      }),
    },
  }
}
