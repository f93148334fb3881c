import { importUpload, mediaTypes, type RoomFiles, readableImport } from '@gongshi/service-kit'
import { delegationUpload, registrationUpload } from '../domain/file/uploads.ts'
import { registrar } from '../domain/importing/office.ts'
import { readablePaper } from '../store/delegation/readable-paper.ts'
import { readableDocument } from '../store/registration/readable-document.ts'
import type { Store } from '../store/store.ts'

/** What files this room takes, and who reads them: those its offices import, the documents of applications, and the papers of delegations. */
export const files: RoomFiles<Store> = {
  rules: {
    import: importUpload(registrar),
    'delegation-document': { ...delegationUpload, mediaTypes },
    'registration-document': { ...registrationUpload, mediaTypes },
  },
  readable: (store, clock) => {
    const [imported, document, paper] = [
      readableImport(registrar)(store),
      readableDocument(store, clock),
      readablePaper(store),
    ]
    return async (id, actor) => (await imported(id, actor)) ?? (await document(id, actor)) ?? paper(id, actor)
  },
}
