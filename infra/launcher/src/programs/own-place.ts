import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'rolldown'

/** Tells bundled code where its source stands: it finds its migrations, data and threads beside that, not beside the bundle. */
export const ownPlace: Plugin = {
  name: 'own-place',
  transform: (code, id) => (code.includes('import.meta.') ? { code: told(code, id), map: null } : undefined),
}

/** @param id the file's path */
export function told(code: string, id: string): string {
  return code
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
    .replaceAll('import.meta.filename', JSON.stringify(id))
}
