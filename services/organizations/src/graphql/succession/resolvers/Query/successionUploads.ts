import { successionUpload } from '../../../../domain/file/uploads.ts'
import { uploadRules } from '../../../base/upload-rules.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const successionUploads: NonNullable<QueryResolvers['successionUploads']> = (
  _parent,
  _args,
  { mostBytes, actor },
) =>
  successionUpload.mayHandIn(actor)
    ? uploadRules({
        mostBytes,
        maxFiles: 1,
        purposes: ['succession-document'],
        classification: successionUpload.classification,
      })
    : null
