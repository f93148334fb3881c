/** How an unattended job is. */
export type JobHealth = {
  ready: boolean
  /** Figures for the reader of `/readyz`: no address, no secret. */
  [fact: string]: unknown
}

/** A job that runs by itself until it is stopped. */
export type RunningJob = {
  name: string
  health: () => Promise<JobHealth>
  /** Finishes what is in hand, then ends. */
  stop: () => Promise<void>
}
