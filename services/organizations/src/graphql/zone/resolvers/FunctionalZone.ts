import type { FunctionalZoneResolvers } from '../../types.generated.ts'

export const FunctionalZone: FunctionalZoneResolvers = {
  hostDivision: ({ hostDivision }, _args, { load }) => load.divisions.load(hostDivision),
  statisticalCodes: ({ statisticalCodes }) => [...statisticalCodes],
}
