import { endingsOf, mediaTypes } from '@gongshi/service-kit'
import { MOST_PAPERS } from '../../../../commands/file/adopt-papers.ts'
import { reportUpload } from '../../../../domain/file/report-upload.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const annualReportUploads: NonNullable<QueryResolvers['annualReportUploads']> = (
  _parent,
  _args,
  { mostBytes, actor },
) =>
  mostBytes === undefined || !reportUpload.mayHandIn(actor)
    ? null
    : [
        {
          purpose: 'annual-report-document',
          classification: reportUpload.classification,
          endings: mediaTypes.flatMap(endingsOf),
          maxBytes: mostBytes,
          maxFiles: MOST_PAPERS,
        },
      ]
