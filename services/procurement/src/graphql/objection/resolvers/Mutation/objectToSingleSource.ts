import { readProjectNo } from '@gongshi/domain-kit'
import { objectToSingleSource as command } from '../../../../commands/objection/object-to-single-source.ts'
import { objectionPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const objectToSingleSource: NonNullable<MutationResolvers['objectToSingleSource']> = (
  _parent,
  { input },
  context,
) => {
  const projectNo = readProjectNo(input.projectNo) ?? input.projectNo
  return objectionPayload(
    () =>
      command(context, {
        ...input,
        projectNo,
        evidence: input.evidence ?? [],
        evidenceFileIds: input.evidenceFileIds ?? [],
      }),
    context,
  )
}
