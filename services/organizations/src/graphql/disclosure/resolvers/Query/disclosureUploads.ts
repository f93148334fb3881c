import { MOST_PAPERS } from '../../../../commands/file/adopt-papers.ts'
import { disclosedUpload } from '../../../../domain/file/uploads.ts'
import { uploadRules } from '../../../base/upload-rules.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const disclosureUploads: NonNullable<QueryResolvers['disclosureUploads']> = (
  _parent,
  _args,
  { mostBytes, actor },
) =>
  disclosedUpload.mayHandIn(actor)
    ? uploadRules({
        mostBytes,
        maxFiles: MOST_PAPERS,
        purposes: ['disclosed-document'],
        classification: disclosedUpload.classification,
      })
    : null
