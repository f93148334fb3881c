import type { AdvanceNotice } from './notice.ts'

/** The notice after a change of what time or people do to it; its content never changes. */
export function changed(
  notice: AdvanceNotice,
  changes: Partial<Omit<AdvanceNotice, 'id' | 'projectId' | 'revision' | 'contentHash'>>,
): AdvanceNotice {
  return { ...notice, ...changes, revision: notice.revision + 1 }
}
