import { MOST_PAPERS } from '../../../../commands/file/adopt-papers.ts'
import { evidenceUpload, organizationUpload } from '../../../../domain/file/uploads.ts'
import { uploadRules } from '../../../base/upload-rules.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const supervisionUploads: NonNullable<QueryResolvers['supervisionUploads']> = (
  _parent,
  _args,
  { mostBytes, actor },
) => {
  const ofOrganization = organizationUpload.mayHandIn(actor) ? ['supervision-document'] : []
  const purposes = [...ofOrganization, 'supervision-evidence']
  return uploadRules({
    ...{ mostBytes, maxFiles: MOST_PAPERS, purposes },
    classification: evidenceUpload.classification,
  })
}
