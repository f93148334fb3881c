import { setTimeout as sleep } from 'node:timers/promises'
import type { HouseUnderTest } from '../house/open-house.ts'
import { aDraft } from '../house/projects.ts'
import { until } from '../house/until.ts'
import { act } from '../house/verbs.ts'

/** Writers that go on drafting through the gateway until they are stopped; an error is no answer, so they try again. */
export type Writer = {
  /** Waits until the graph has said of more than so many that it kept them since this was called. */
  goesOn: (more: number) => Promise<void>
  /** Waits until one has been answered with an error since this was called: what they need is away. */
  fails: () => Promise<void>
  /** @returns numbers of the projects the graph said it had kept, and the errors it answered with */
  stop: () => Promise<{ told: string[]; errors: string[] }>
  /** Those of them that are not there, or there twice. */
  missing: (told: readonly string[]) => Promise<string[]>
}

/** Starts four of them. */
export function keepWriting(house: HouseUnderTest): Writer {
  const told: string[] = []
  const errors: string[] = []
  let going = true
  const writer = async () => {
    while (going) {
      const drafted = act(house.ask, 'PUR-1:handler', 'draftProject', aDraft())
      const answer = await drafted.catch((error: Error) => void errors.push(error.message))
      if (answer?.project) told.push(answer.project.projectNo)
      else await sleep(50)
    }
  }
  const writers = Promise.all([writer(), writer(), writer(), writer()])
  return {
    goesOn: async (more) => {
      const before = told.length
      await until(
        async () => told.length - before,
        (since) => since > more,
        60_000,
      )
    },
    fails: async () => {
      const before = errors.length
      await until(
        async () => errors.length,
        (now) => now > before,
        60_000,
      )
    },
    stop: async () => {
      going = false
      await writers
      return { told, errors }
    },
    missing: async (numbers) => {
      const found = await house.rows<{ no: string; times: number }>(
        'procurement',
        'select project_no no, count(*) times from project where project_no in (?) group by project_no',
        [numbers],
      )
      const once = new Set(found.filter(({ times }) => Number(times) === 1).map(({ no }) => no))
      return numbers.filter((no) => !once.has(no))
    },
  }
}
