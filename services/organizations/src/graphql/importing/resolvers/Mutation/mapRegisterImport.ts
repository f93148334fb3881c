import { payloadOf } from '@gongshi/service-kit'
import type { MutationResolvers } from './../../../types.generated.ts'

export const mapRegisterImport: NonNullable<MutationResolvers['mapRegisterImport']> = async (
  _parent,
  { input },
  context,
) => payloadOf('run', await context.imports.map(context, input))
