import type { StoredFile } from '../stored-file.ts'

/** A file as whoever handed it in is told of it: `StoredFile` of the graph, by which inputs name it. */
export const fileTold = (file: StoredFile) => ({
  id: file.id,
  name: file.name,
  sha256: file.sha256,
  size: file.size,
  mediaType: file.mediaType,
  classification: file.classification,
  uploadedAt: file.uploadedAt.toString(),
})
