export type { BusinessClock as BusinessClockMapper } from '../../domain/clock/business-clock.ts'
