import { Temporal } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import type { StoredFile } from '../stored-file.ts'
import { fileHeaders, isKnown } from './file-headers.ts'

const file: StoredFile = {
  id: '1',
  purpose: 'notice-attachment',
  name: '需求书 "定稿" (2).pdf',
  mediaType: 'application/pdf',
  size: 3,
  sha256: 'c'.repeat(64),
  classification: 'PUBLIC',
  uploadedAt: Temporal.Instant.from('2026-03-02T01:30:00Z'),
  isScanned: false,
  orphanHours: 24,
}

describe('a file is handed over to be kept, never opened in the page', () => {
  test('public: under its own name, for others to keep a while', () => {
    expect(fileHeaders(file, true)).toEqual({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="___ ____ (2).pdf"; filename*=UTF-8''%E9%9C%80%E6%B1%82%E4%B9%A6%20%22%E5%AE%9A%E7%A8%BF%22%20%282%29.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=300',
      vary: 'authorization',
      etag: `"${'c'.repeat(64)}"`,
      'accept-ranges': 'none',
    })
  })
  test('not public: nobody on the way keeps it', () => {
    expect(fileHeaders(file, false)['cache-control']).toBe('private, no-store')
  })
  test('whoever has it need not fetch it', () => {
    const etag = `"${'c'.repeat(64)}"`
    expect([etag, `W/${etag}`, `"x", ${etag}`].map((known) => isKnown(file, known))).toEqual([
      true,
      true,
      true,
    ])
    expect([undefined, '', '"x"', 'c'.repeat(64)].map((known) => isKnown(file, known))).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})
