import { endingsOf, mediaTypes } from '@gongshi/service-kit'
import { minutesUpload } from '../../../../domain/file/minutes-upload.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const governanceUploads: NonNullable<QueryResolvers['governanceUploads']> = (
  _parent,
  _args,
  { mostBytes, actor },
) =>
  mostBytes === undefined || !minutesUpload.mayHandIn(actor)
    ? null
    : [
        {
          purpose: 'minutes',
          classification: minutesUpload.classification,
          endings: mediaTypes.flatMap(endingsOf),
          maxBytes: mostBytes,
          maxFiles: 1,
        },
      ]
