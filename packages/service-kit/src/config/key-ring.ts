import { z } from 'zod'

/**
 * One key, or two while it is exchanged, parted by a comma: the first signs, both are accepted. At least 32 characters
 * each.
 */
export const keyRing = z
  .string()
  .refine((value) => value.split(',').every((key) => key.length >= 32), 'must have at least 32 characters')
  .refine((value) => value.split(',').length <= 2, 'may hold two keys at most')

/** The key that signs. */
export function signingKey(ring: string): string {
  return ring.split(',')[0]!
}

/** The keys that are accepted. */
export function acceptedKeys(ring: string): string[] {
  return ring.split(',')
}
