/** The notice after a change of what time or people do to it; its content never changes. */
export function changed<N extends { revision: number }>(
  notice: N,
  changes: Partial<Omit<N, 'id' | 'projectId' | 'revision' | 'contentHash'>>,
): N {
  return { ...notice, ...changes, revision: notice.revision + 1 }
}
