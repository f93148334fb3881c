import { newId, type Outcome, subjectOf, type Uscc } from '@gongshi/domain-kit'
import type {
  ManagementSystem,
  ManagementSystemAdoption,
} from '../../domain/management-system/management-system.ts'
import { recordManagementSystem as record } from '../../domain/management-system/record-management-system.ts'
import { verbs } from '../../domain/management-system/verbs.ts'
import type { Context } from '../context.ts'
import { isOwnUpload } from '../file/own-upload.ts'
import { organizationItself } from '../organization/organization-itself.ts'

export type RecordManagementSystem = {
  uscc: Uscc
  resolutionId: string
  system: ManagementSystem
  fileId: string
}

const records = organizationItself<keyof typeof verbs, RecordManagementSystem, ManagementSystemAdoption>(
  verbs,
  {
    keep: async (tx, adoption, { actor, now }) => {
      await tx.managementSystems.keep(adoption, subjectOf(actor))
      await tx.files.use({ type: 'management-system', id: adoption.id }, [adoption.fileId], now)
    },
    trail: ({ id, version, uscc, systemName, resolutionId, body, adoptedOn, fileId }) => ({
      aggregateType: 'management-system',
      aggregateId: id,
      version,
      change: { uscc, system: systemName, resolutionId, body, adoptedOn: adoptedOn.toString(), fileId },
    }),
  },
)

/** An organization records a management system its assembly or council adopted. */
export const recordManagementSystem: (
  context: Context,
  input: RecordManagementSystem,
) => Promise<Outcome<ManagementSystemAdoption>> = records('recordManagementSystem', {
  decide: async ({ tx, actor, now, organization }, { uscc, resolutionId, system, fileId }) => {
    const [named] = await tx.resolutions.byIds([resolutionId])
    const resolution = named?.uscc === uscc ? named : undefined
    const known = (await tx.managementSystems.of([uscc])).find(({ systemName }) => systemName === system)
    const [text] = await tx.files.hold([fileId])
    const hasText = isOwnUpload(text, 'minutes', actor)
    return record({ id: newId(), organization, system, resolution, known, fileId, hasText, now })
  },
})
