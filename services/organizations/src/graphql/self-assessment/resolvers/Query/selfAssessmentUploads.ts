import { MOST_PAPERS } from '../../../../commands/file/adopt-papers.ts'
import { organizationUpload } from '../../../../domain/file/uploads.ts'
import { uploadRules } from '../../../base/upload-rules.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const selfAssessmentUploads: NonNullable<QueryResolvers['selfAssessmentUploads']> = (
  _parent,
  _args,
  { mostBytes, actor },
) =>
  organizationUpload.mayHandIn(actor)
    ? uploadRules({
        mostBytes,
        maxFiles: MOST_PAPERS,
        purposes: ['self-assessment-evidence'],
        classification: organizationUpload.classification,
      })
    : null
