import { resumeNotice as command } from '../../../../commands/notice/resume-notice.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const resumeNotice: NonNullable<MutationResolvers['resumeNotice']> = (_parent, { input }, context) =>
  projectPayload(() => command(context, input))
