import { EncryptJWT, jwtDecrypt } from 'jose'

/**
 * Content that only the board can read or write, good for so many seconds: encrypted (A256GCM) with a key of its purpose.
 *
 * @param key 32 bytes (`purposeKey`)
 */
export const seal = (key: Uint8Array, content: unknown, lifeS: number): Promise<string> =>
  new EncryptJWT({ content })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setExpirationTime(`${lifeS}s`)
    .encrypt(key)

/** What was sealed; null when it was not sealed by this board for this purpose, or is too old. */
export const unseal = async <Content>(key: Uint8Array, sealed: string): Promise<Content | null> => {
  const opened = await jwtDecrypt(sealed, key).catch(() => null)
  return (opened?.payload.content as Content | undefined) ?? null
}
