import { payloadOf } from '@gongshi/service-kit'
import { recordResolution as command } from '../../../../commands/resolution/record-resolution.ts'
import type { MutationResolvers } from './../../../types.generated.ts'

export const recordResolution: NonNullable<MutationResolvers['recordResolution']> = async (
  _parent,
  { input: { fileId, subject = 'OTHER', ...input } },
  context,
) => payloadOf('resolution', await command(context, { ...input, subject, fileId: fileId ?? null }))
