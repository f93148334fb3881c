import { countOf, type DaysTaken, medianDays, percentileDays } from '@gongshi/domain-kit'
import type { RegistrationType } from './application.ts'

export const registrationSteps = ['ACCEPTANCE', 'DECISION', 'CERTIFICATE'] as const

/** 受理, 作出决定, 发证: from the submission to the acceptance, from there to the decision, from there to the paper. */
export type RegistrationStep = (typeof registrationSteps)[number]

/** How many applications of a type finished a step in a year in so many days, and how many of them within its clocks. */
export type StepFinished = DaysTaken & {
  year: number
  type: RegistrationType
  step: RegistrationStep
  withinPromised: number
  withinStatutory: number
}

/** How long a step took in one year: an outcome, not a promise (S79). */
export type TimeTaken = {
  year: number
  key: string
  unit: 'NATURAL_DAY'
  n: number
  median: string | null
  percentile90: string | null
  withinPromised: number | null
  withinStatutory: number | null
}

/**
 * How long each step took, by year and type; every step of a type of which any was finished in that year.
 *
 * How both clocks were kept is kept of the decision alone; of the other steps it is told as unknown.
 *
 * @source domain specification S79
 */
export function timesTaken(finished: readonly StepFinished[]): TimeTaken[] {
  const kinds = Map.groupBy(finished, ({ year, type }) => `${year} ${type}`)
  return [...kinds.values()].flatMap((ofKind) =>
    registrationSteps.map((step) =>
      timeTaken(
        ofKind[0]!,
        step,
        ofKind.filter((one) => one.step === step),
      ),
    ),
  )
}

function timeTaken(
  { year, type }: Pick<StepFinished, 'year' | 'type'>,
  step: RegistrationStep,
  taken: readonly StepFinished[],
): TimeTaken {
  const within = (clock: 'withinPromised' | 'withinStatutory') =>
    taken.length > 0 && step === 'DECISION' ? taken.reduce((sum, one) => sum + one[clock], 0) : null
  return {
    ...{ year, key: `${type}.${step}`, unit: 'NATURAL_DAY', n: countOf(taken) },
    ...{ median: medianDays(taken), percentile90: percentileDays(taken, 90) },
    ...{ withinPromised: within('withinPromised'), withinStatutory: within('withinStatutory') },
  }
}
