import { mediaTypes, type RoomFiles } from '@gongshi/service-kit'
import { uploads } from '../domain/file/uploads.ts'
import { readableFile } from '../store/file/readable-file.ts'
import type { Store } from '../store/store.ts'

/** What files this room takes, and who reads them: papers and pictures for both purposes. */
export const files = {
  rules: {
    'notice-attachment': { ...uploads['notice-attachment'], mediaTypes },
    'objection-evidence': { ...uploads['objection-evidence'], mediaTypes },
  },
  readable: readableFile,
} as const satisfies RoomFiles<Store>
