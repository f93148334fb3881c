import { setTimeout as pause } from 'node:timers/promises'
import type { HouseUnderTest } from '../house/open-house.ts'

/** What a neighbour's calls came to: how many were answered without an error, and how long each took. */
export type Neighbour = { answered: number; ms: number[] }

const QUESTION = '{ notices(first: 1) { edges { node { id } } } serviceItem(code: "A0101") { code } }'
const CALLS = 100
/** Every so many calls it reads a page of the board. */
const A_PAGE_IN = 5
const BETWEEN_MS = 20

/** A hundred calls of somebody who harms nobody, one after another: questions to the graph, and pages of the board. */
export async function neighbour(house: HouseUnderTest, calls = CALLS): Promise<Neighbour> {
  const told: Neighbour = { answered: 0, ms: [] }
  for (let at = 0; at < calls; at += 1) {
    const began = performance.now()
    const isGood = await (at % A_PAGE_IN === 0 ? readsPage(house) : asks(house)).catch(() => false)
    told.ms.push(performance.now() - began)
    if (isGood) told.answered += 1
    await pause(BETWEEN_MS)
  }
  return told
}

async function asks({ ask }: HouseUnderTest): Promise<boolean> {
  const { errors, data } = await ask<object>(null, QUESTION)
  return errors.length === 0 && data !== null
}

async function readsPage({ urls }: HouseUnderTest): Promise<boolean> {
  const answer = await fetch(`${urls.portal}/zh/notices`)
  return answer.status === 200 && (await answer.text()).includes('</html>')
}
