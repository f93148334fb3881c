import { readProjectNo } from '@gongshi/domain-kit'
import { raiseObjection as command } from '../../../../commands/objection/raise-objection.ts'
import { objectionPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const raiseObjection: NonNullable<MutationResolvers['raiseObjection']> = (
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
