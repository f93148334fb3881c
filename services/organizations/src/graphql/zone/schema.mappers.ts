export type { FunctionalZone as FunctionalZoneMapper } from '../../domain/zone/functional-zone.ts'
