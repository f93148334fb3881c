/** ARMED fires when due; FIRED and CANCELLED are over. */
export type TimerState = 'ARMED' | 'FIRED' | 'CANCELLED'

/** A row of the table `timer`: the truth about a deadline (platform 4). */
export type TimerRow = {
  id: string
  kind: string
  subject_id: string
  subject_version: number
  state: TimerState
  version: number
  due_at: Date | null
  fired_at: Date | null
  attempts: number
  retry_at: Date | null
}
