import { endingsOf, mediaTypes } from '@gongshi/service-kit'
import { MOST_DOCUMENTS } from '../../../../commands/registration/adopt-documents.ts'
import { registrationUpload } from '../../../../domain/file/uploads.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const registrationUploads: NonNullable<QueryResolvers['registrationUploads']> = (
  _parent,
  _args,
  { mostBytes },
) =>
  mostBytes === undefined
    ? null
    : [
        {
          purpose: 'registration-document',
          classification: registrationUpload.classification,
          endings: mediaTypes.flatMap(endingsOf),
          maxBytes: mostBytes,
          maxFiles: MOST_DOCUMENTS,
        },
      ]
