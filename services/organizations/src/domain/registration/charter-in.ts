import type { RegistrationApplication } from './application.ts'

/** States in which a charter is approved. */
const approved: readonly string[] = ['APPROVED', 'CERTIFIED']

/** The file of the charter an application had approved, the last handed in: everybody reads it (domain 7); undefined of any other. */
export const charterIn = ({
  type,
  state,
  documents,
}: Pick<RegistrationApplication, 'type' | 'state' | 'documents'>): string | undefined =>
  type === 'CHARTER_APPROVAL' && approved.includes(state)
    ? documents.findLast(({ kind }) => kind === 'AMENDED_CHARTER')?.fileId
    : undefined
