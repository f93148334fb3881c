import { endingsOf, mediaTypes } from '@gongshi/service-kit'
import { MOST_PAPERS } from '../../../../commands/file/adopt-papers.ts'
import { appealUpload } from '../../../../domain/file/appeal-upload.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const appealUploads: NonNullable<QueryResolvers['appealUploads']> = (
  _parent,
  _args,
  { mostBytes, actor },
) =>
  mostBytes === undefined || !appealUpload.mayHandIn(actor)
    ? null
    : [
        {
          purpose: 'appeal-document',
          classification: appealUpload.classification,
          endings: mediaTypes.flatMap(endingsOf),
          maxBytes: mostBytes,
          maxFiles: MOST_PAPERS,
        },
      ]
