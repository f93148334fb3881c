import type { ReadableFile, UsedFile } from '@gongshi/service-kit'

/** What an organization published is everybody's; what nothing uses yet is nobody's. */
export const readableDisclosed = async (file: UsedFile): Promise<ReadableFile | undefined> =>
  file.owners.length > 0 ? { file, isPublic: true } : undefined
