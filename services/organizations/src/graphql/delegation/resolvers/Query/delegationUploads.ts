import { MOST_PAPERS } from '../../../../commands/file/adopt-papers.ts'
import { delegationUpload } from '../../../../domain/file/uploads.ts'
import { uploadRules } from '../../../base/upload-rules.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const delegationUploads: NonNullable<QueryResolvers['delegationUploads']> = (
  _parent,
  _args,
  { mostBytes },
) =>
  uploadRules({
    mostBytes,
    maxFiles: MOST_PAPERS,
    purposes: ['delegation-document'],
    classification: delegationUpload.classification,
  })
