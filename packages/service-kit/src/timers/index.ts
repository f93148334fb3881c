export * from './plan-timers.ts'
export * from './timer-handler.ts'
export * from './timer-plan.ts'
export type { TimerRow, TimerState } from './timer-row.ts'
