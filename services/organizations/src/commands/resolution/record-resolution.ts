import { newId, type Outcome, subjectOf, type Uscc } from '@gongshi/domain-kit'
import { recordResolution as record, type SaidOfMeeting } from '../../domain/resolution/record-resolution.ts'
import type { Resolution } from '../../domain/resolution/resolution.ts'
import { verbs } from '../../domain/resolution/verbs.ts'
import type { Context } from '../context.ts'
import { isOwnUpload } from '../file/own-upload.ts'
import { organizationItself } from '../organization/organization-itself.ts'

export type RecordResolution = SaidOfMeeting & { uscc: Uscc }

const records = organizationItself<keyof typeof verbs, RecordResolution, Resolution>(verbs, {
  keep: async (tx, resolution, { now }) => {
    await tx.resolutions.add(resolution)
    if (resolution.fileId)
      await tx.files.use({ type: 'resolution', id: resolution.id }, [resolution.fileId], now)
  },
  trail: ({ id, version, uscc, body, matter, passed }) => ({
    aggregateType: 'resolution',
    aggregateId: id,
    version,
    change: { uscc, body, matter, passed },
  }),
})

/** An organization records what one of its bodies resolved. */
export const recordResolution: (context: Context, input: RecordResolution) => Promise<Outcome<Resolution>> =
  records('recordResolution', {
    decide: async ({ tx, actor, now, organization }, { uscc, ...said }) => {
      const [minutes] = said.fileId ? await tx.files.hold([said.fileId]) : []
      const hasMinutes = isOwnUpload(minutes, 'minutes', actor)
      const shares = await tx.shareFigures.all()
      return record({ id: newId(), organization, said, shares, hasMinutes, by: subjectOf(actor), now })
    },
  })
