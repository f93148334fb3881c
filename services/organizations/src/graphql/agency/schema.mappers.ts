import type { Agency } from '../../domain/agency/agency.ts'
import type { ServiceFirm } from '../../domain/firm/firm.ts'

export type PublicAgencyMapper = Agency
export type ServiceFirmMapper = ServiceFirm
