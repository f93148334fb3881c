import type { StoredFile } from '../stored-file.ts'
import { contentDisposition } from './content-disposition.ts'

/** How long others may keep a public file, in seconds. */
const KEPT_S = 300

/** The headers of a file: kept under its own name, opened nowhere, taken for nothing else; by nobody else unless it is public. */
export function fileHeaders(file: StoredFile, isPublic: boolean): Record<string, string> {
  return {
    'content-type': file.mediaType,
    'content-disposition': contentDisposition(file.name),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': isPublic ? `public, max-age=${KEPT_S}` : 'private, no-store',
    vary: 'authorization',
    etag: etagOf(file),
    'accept-ranges': 'none',
  }
}

/** What names exactly these bytes: their fingerprint. */
export const etagOf = ({ sha256 }: Pick<StoredFile, 'sha256'>): string => `"${sha256}"`

/** Does the asker have these bytes already? */
export function isKnown(file: StoredFile, ifNoneMatch: string | undefined): boolean {
  return (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etagOf(file))
}
