import type { RegistrationType } from './application.ts'

/** How the decisions of one month on one type of application kept both clocks (S16). */
export type Timeliness = {
  type: RegistrationType
  month: number
  decided: number
  withinStatutory: number
  afterStatutory: number
  withinPromised: number
  afterPromised: number
}
