import { endingsOf, mediaTypes } from '@gongshi/service-kit'
import { MOST_PAPERS } from '../../../../commands/file/adopt-papers.ts'
import { disclosedUpload } from '../../../../domain/file/disclosed-upload.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const disclosureUploads: NonNullable<QueryResolvers['disclosureUploads']> = (
  _parent,
  _args,
  { mostBytes, actor },
) =>
  mostBytes === undefined || !disclosedUpload.mayHandIn(actor)
    ? null
    : [
        {
          purpose: 'disclosed-document',
          classification: disclosedUpload.classification,
          endings: mediaTypes.flatMap(endingsOf),
          maxBytes: mostBytes,
          maxFiles: MOST_PAPERS,
        },
      ]
