import { organizationUpload } from '../../../../domain/file/uploads.ts'
import { uploadRules } from '../../../base/upload-rules.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const governanceUploads: NonNullable<QueryResolvers['governanceUploads']> = (
  _parent,
  _args,
  { mostBytes, actor },
) =>
  organizationUpload.mayHandIn(actor)
    ? uploadRules({
        mostBytes,
        maxFiles: 1,
        purposes: ['minutes', 'self-check-evidence'],
        classification: organizationUpload.classification,
      })
    : null
