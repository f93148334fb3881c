import { publishSingleSource as command } from '../../../../commands/project/publish-single-source.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const publishSingleSource: NonNullable<MutationResolvers['publishSingleSource']> = (
  _parent,
  { input: { supplierUscc, ...input } },
  context,
) => projectPayload(() => command(context, { ...input, supplierUscc: supplierUscc ?? undefined }))
