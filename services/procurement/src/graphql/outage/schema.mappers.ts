import type { PlatformOutage } from '../../domain/outage/platform-outage.ts'

export type PlatformOutageMapper = PlatformOutage
