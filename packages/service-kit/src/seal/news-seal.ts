import { sign, verify } from 'node:crypto'
import { z } from 'zod'
import { publicKeysOf, signingKeyOf } from './news-keys.ts'

/** What one room says to another through Redis: who says it, the text, and the writer's signature over both ends and it. */
export type Sealed = { from: string; text: string; signature: string }

/** Seals what this room writes into a queue, and opens what others wrote: whoever reaches Redis is no room by that. */
export type NewsSeal = {
  seal: (to: string, content: unknown) => Sealed
  /**
   * @returns the content, and who wrote it
   * @throws BrokenSeal when it is not sealed, not meant for this room, or not by whom it names
   */
  open: (sealed: unknown) => { from: string; content: unknown }
}

/** Something in a queue that no room wrote to this one. */
export class BrokenSeal extends Error {
  override readonly name = 'BrokenSeal'
}

const shape = z.object({ from: z.string(), text: z.string(), signature: z.string() })

/**
 * The seal of one room.
 *
 * @param room its name
 * @param key setting `NEWS_KEY`: its own signing key, Ed25519
 * @param publicKeys setting `NEWS_PUBLIC_KEYS`: the public halves of every room it hears
 */
export function newsSeal({
  room,
  key,
  publicKeys,
}: {
  room: string
  key: string
  publicKeys: string
}): NewsSeal {
  const own = signingKeyOf(key)
  const known = publicKeysOf(publicKeys)
  return {
    seal: (to, content) => {
      const text = JSON.stringify(content)
      return { from: room, text, signature: sign(null, signedOf(room, to, text), own).toString('base64url') }
    },
    open: (sealed) => {
      const { success, data } = shape.safeParse(sealed)
      if (!success) throw new BrokenSeal('not sealed')
      const { from, text, signature } = data
      const bytes = signedOf(from, room, text)
      const isTheirs = known
        .get(from)
        ?.some((one) => verify(null, bytes, one, Buffer.from(signature, 'base64url')))
      if (!isTheirs) throw new BrokenSeal(`not sealed by ${from} for ${room}`)
      return { from, content: JSON.parse(text) }
    },
  }
}

/** The text with both ends: what is meant for one room opens in no other. */
const signedOf = (from: string, to: string, text: string) => Buffer.from(`${from}\n${to}\n${text}`)
