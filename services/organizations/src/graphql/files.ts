import { importUpload, mediaTypes, type RoomFiles, readableImport } from '@gongshi/service-kit'
import { licenceUpload } from '../domain/file/licence-upload.ts'
import { delegationUpload, registrationUpload } from '../domain/file/uploads.ts'
import { registrar } from '../domain/importing/office.ts'
import { readablePaper } from '../store/delegation/readable-paper.ts'
import { readableLicence } from '../store/enterprise/readable-licence.ts'
import { readableDocument } from '../store/registration/readable-document.ts'
import type { Store } from '../store/store.ts'

/**
 * What files this room takes, and who reads them: those its offices import, the documents of applications, the papers of delegations, the
 * licences of suppliers.
 */
export const files: RoomFiles<Store> = {
  rules: {
    import: importUpload(registrar),
    'delegation-document': { ...delegationUpload, mediaTypes },
    'registration-document': { ...registrationUpload, mediaTypes },
    licence: { ...licenceUpload, mediaTypes },
  },
  readable: (store, clock) => {
    const readers = [
      readableImport(registrar)(store),
      readableDocument(store, clock),
      readablePaper(store),
      readableLicence(store),
    ]
    return async (id, actor) => {
      for (const read of readers) {
        const found = await read(id, actor)
        if (found) return found
      }
      return undefined
    }
  },
}
