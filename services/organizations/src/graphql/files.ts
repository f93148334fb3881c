import { importUpload, mediaTypes, type RoomFiles, readableImport } from '@gongshi/service-kit'
import { registrationUpload } from '../domain/file/uploads.ts'
import { registrar } from '../domain/importing/office.ts'
import { readableDocument } from '../store/registration/readable-document.ts'
import type { Store } from '../store/store.ts'

/** What files this room takes, and who reads them: those its offices import, and the documents of applications. */
export const files: RoomFiles<Store> = {
  rules: {
    import: importUpload(registrar),
    'registration-document': { ...registrationUpload, mediaTypes },
  },
  readable: (store) => {
    const [imported, document] = [readableImport(registrar)(store), readableDocument(store)]
    return async (id, actor) => (await imported(id, actor)) ?? document(id, actor)
  },
}
