import type { Lead } from '../../domain/lead/lead.ts'

export type LeadMapper = Lead
