import { civilDateOf } from '@gongshi/domain-kit'
import { endingsOf } from '@gongshi/service-kit'
import type { UploadPurpose } from '../../../../domain/file/uploads.ts'
import type { Policies } from '../../../../domain/ground/policies.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const procurementUploads: NonNullable<QueryResolvers['procurementUploads']> = async (
  _parent,
  _args,
  { uploads, neighbours, now },
) => {
  if (!uploads) return null
  const { policies } = await neighbours.askCatalogue(civilDateOf(await now()))
  const most = mostOf(policies)
  return Object.entries(uploads.rules).map(([purpose, { classification, mediaTypes }]) => ({
    purpose,
    classification,
    endings: mediaTypes.flatMap(endingsOf),
    maxBytes: uploads.mostBytes,
    maxFiles: most[purpose as UploadPurpose] ?? null,
  }))
}

const mostOf = ({
  mostAttachments,
  mostEvidenceFiles,
}: Policies): Record<UploadPurpose, number | undefined> => ({
  'notice-attachment': mostAttachments?.count,
  'objection-evidence': mostEvidenceFiles?.count,
})
