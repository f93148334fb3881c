import { MOST_DOCUMENTS } from '../../../../commands/registration/adopt-documents.ts'
import { registrationUpload } from '../../../../domain/file/uploads.ts'
import { uploadRules } from '../../../base/upload-rules.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const registrationUploads: NonNullable<QueryResolvers['registrationUploads']> = (
  _parent,
  _args,
  { mostBytes },
) =>
  uploadRules({
    mostBytes,
    maxFiles: MOST_DOCUMENTS,
    purposes: ['registration-document'],
    classification: registrationUpload.classification,
  })
