import type { ServiceFirmResolvers } from './../../types.generated.ts'
export const ServiceFirm: ServiceFirmResolvers = {
  /* Implement ServiceFirm resolver logic here */
}
