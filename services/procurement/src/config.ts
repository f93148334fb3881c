import { fileSettings, roomSettings } from '@gongshi/service-kit'
import { z } from 'zod'

const address = z.url({
  protocol: /^https?$/,
  message: 'must be an address that begins with http:// or https://',
})

/** What this room is told by its environment: what every room is, where its files lie, where the two it asks answer, and what opens them. */
export const settings = roomSettings.extend({
  ...fileSettings.shape,
  ORGANIZATIONS_URL: address,
  ORGANIZATIONS_KEY: roomSettings.shape.GATEWAY_KEY,
  CATALOGUE_URL: address,
  CATALOGUE_KEY: roomSettings.shape.GATEWAY_KEY,
})
export type Settings = z.infer<typeof settings>
