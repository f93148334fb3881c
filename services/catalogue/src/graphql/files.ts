import { importUpload, type RoomFiles, readableImport } from '@gongshi/service-kit'
import { finance } from '../domain/importing/office.ts'
import type { Store } from '../store/store.ts'

/** What files this room takes, and who reads them: those its offices import. */
export const files: RoomFiles<Store> = {
  rules: { import: importUpload(finance) },
  readable: readableImport(finance),
}
