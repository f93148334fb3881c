import type { Attack } from './attack.ts'
import { refused } from './refused.ts'

const SECONDS = 4

/** Small questions that cost a room much work, more of them than it can do. */
export const dearQuestions: readonly Attack[] = [
  tooDear('periods explained by the page', 10, '{notices(first:100){edges{node{periodExplained{date}}}}}'),
  dear(
    'the same in pages small enough to pass',
    10,
    '{notices(first:70){edges{node{periodExplained{date}}}}}',
  ),
  dear(
    'characters that stand alone',
    20,
    '{notices(filter:{text:"服 务 项 目 区 社 会 工 作 公"}){totalCount}}',
  ),
  tooDear(
    'leaves counted for every item',
    6,
    '{serviceCatalogue{everyItem{catalogueVersion{leaves(first:1,text:"服"){totalCount}}}}}',
  ),
  dear('leaf counts, as many as pass', 6, '{serviceCatalogue{everyItem{catalogueVersion{leafCount}}}}'),
]

function dear(what: string, perSecond: number, query: string): Attack {
  return {
    name: `${what}, ${perSecond} a second (attack 2)`,
    times: perSecond * SECONDS,
    perSecond,
    blow: ({ ask }) => ask(null, query),
  }
}

/** The same above the limit: none of it may reach a room. */
function tooDear(what: string, perSecond: number, query: string): Attack {
  return { ...dear(what, perSecond, query), blow: async ({ ask }) => refused(await ask(null, query)) }
}
