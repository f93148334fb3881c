import type { StoredFile } from '@gongshi/service-kit'

/** A file as the graph tells it. */
export const storedFile = (file: StoredFile) => ({ ...file, address: `/files/organizations/${file.id}` })
