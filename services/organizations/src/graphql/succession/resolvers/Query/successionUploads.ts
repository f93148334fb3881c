import { endingsOf, mediaTypes } from '@gongshi/service-kit'
import { successionUpload } from '../../../../domain/file/uploads.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const successionUploads: NonNullable<QueryResolvers['successionUploads']> = (
  _parent,
  _args,
  { mostBytes, actor },
) =>
  mostBytes === undefined || !successionUpload.mayHandIn(actor)
    ? null
    : [
        {
          purpose: 'succession-document',
          classification: successionUpload.classification,
          endings: mediaTypes.flatMap(endingsOf),
          maxBytes: mostBytes,
          maxFiles: 1,
        },
      ]
