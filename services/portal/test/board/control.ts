import type { House, HouseProcess } from '@gongshi/sandbox'

/** What can be done to one process of the house. */
const verbs = {
  kill: (one: HouseProcess) => one.kill('SIGKILL'),
  restart: (one: HouseProcess) => one.restart(),
  freeze: (one: HouseProcess) => one.freeze(),
  thaw: (one: HouseProcess) => one.thaw(),
} as const
export type ControlVerb = keyof typeof verbs

/** Does something to one process of a house. @returns the status of the answer: 404 for what there is not */
export async function control(house: House, name: string, verb: string | undefined): Promise<204 | 404> {
  const one = Object.entries(house.processes).find(([known]) => known === name)?.[1]
  const act = Object.entries(verbs).find(([known]) => known === verb)?.[1]
  if (!one || !act) return 404
  await act(one)
  return 204
}
