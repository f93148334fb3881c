import type { Clock } from '../clock/index.ts'
import type { FilesDoor } from './door/files-door.ts'
import type { UploadRules } from './upload-rule.ts'

/** What a room says of its files: what it takes, and who reads a file by the record that uses it. */
export type RoomFiles<Store> = {
  rules: UploadRules
  readable: (store: Store, clock: Clock) => FilesDoor['readable']
}
