/** A record after somebody changed it: the one place in which a version grows, so that whoever read it before must read it again. */
export const nextVersion = <R extends { version: number }>(
  record: R,
  changes: Partial<Omit<R, 'id' | 'version'>>,
): R => ({
  ...record,
  ...changes,
  version: record.version + 1,
})
