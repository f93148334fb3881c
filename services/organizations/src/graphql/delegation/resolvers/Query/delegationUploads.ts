import { endingsOf, mediaTypes } from '@gongshi/service-kit'
import { MOST_PAPERS } from '../../../../commands/file/adopt-papers.ts'
import { delegationUpload } from '../../../../domain/file/uploads.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const delegationUploads: NonNullable<QueryResolvers['delegationUploads']> = (
  _parent,
  _args,
  { mostBytes },
) =>
  mostBytes === undefined
    ? null
    : [
        {
          purpose: 'delegation-document',
          classification: delegationUpload.classification,
          endings: mediaTypes.flatMap(endingsOf),
          maxBytes: mostBytes,
          maxFiles: MOST_PAPERS,
        },
      ]
