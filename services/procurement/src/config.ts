import { roomSettings } from '@gongshi/service-kit'
import { z } from 'zod'

const address = z.url({
  protocol: /^https?$/,
  message: 'must be an address that begins with http:// or https://',
})

/** What this room is told by its environment: what every room is, and where the two it asks answer. */
export const settings = roomSettings.extend({ ORGANIZATIONS_URL: address, CATALOGUE_URL: address })
export type Settings = z.infer<typeof settings>
