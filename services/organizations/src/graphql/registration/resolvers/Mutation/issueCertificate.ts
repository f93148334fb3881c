import { issueCertificate as command } from '../../../../commands/registration/issue-certificate.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { applicationPayload } from '../../application-payload.ts'

export const issueCertificate: NonNullable<MutationResolvers['issueCertificate']> = (
  _parent,
  { input },
  context,
) => applicationPayload(command(context, input))
