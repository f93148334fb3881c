export type { FilesDoor, ReadableFile } from './door/files-door.ts'

export { fileSettings } from './file-settings.ts'

export { fileTimer } from './leaving/file-timer.ts'
export { keepFilesTidy } from './leaving/keep-files-tidy.ts'
export { endingsOf, mediaTypes } from './media/media-types.ts'
export { type FilesMeans, openFiles } from './open-files.ts'
export type { RoomFiles } from './room-files.ts'
export type { StoredFile } from './stored-file.ts'
export { type Files, filesIn, type UsedFile } from './tables/files-in.ts'
export type { UploadRules } from './upload-rule.ts'
