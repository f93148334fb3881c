import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { userErrorCodes } from './user-error-code.ts'

const SHARED_SDL = join(import.meta.dirname, '../../../service-kit/graphql/shared.graphql')

test('the codes are those of the public enum UserErrorCode, none more, none less', () => {
  const [, body = ''] = /enum UserErrorCode \{([^}]*)\}/.exec(readFileSync(SHARED_SDL, 'utf8')) ?? []
  const inSdl = body.replace(/"[^"]*"/g, '').match(/[A-Z_]{4,}/g) ?? []
  expect([...inSdl].sort()).toEqual([...userErrorCodes].sort())
})
