import type { ProcurementProject } from '../project/project.ts'

/** The files a project uses: those of its terms, and of an amendment that waits. */
export const filesOfProject = ({ attachments, pendingAmendment }: ProcurementProject): string[] => [
  ...new Set([...attachments, ...(pendingAmendment?.amendment.attachments ?? [])].map(({ id }) => id)),
]
