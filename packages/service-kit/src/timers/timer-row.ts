/** ARMED fires when due; SUSPENDED waits without a due time; FIRED and CANCELLED are over. */
export type TimerState = 'ARMED' | 'SUSPENDED' | 'FIRED' | 'CANCELLED'

/** A row of the table `timer`: the truth about a deadline (platform 4). */
export type TimerRow = {
  id: string
  kind: string
  subject_id: string
  subject_version: number
  state: TimerState
  version: number
  due_at: Date | null
  remaining_days: number | null
  fired_at: Date | null
  attempts: number
  retry_at: Date | null
}
