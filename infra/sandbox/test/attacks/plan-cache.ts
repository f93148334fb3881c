import type { Attack } from './attack.ts'

const DOCUMENTS = 137
const long = 'x'.repeat(1_000_000)
const filler = 'y'.repeat(12_000)

/** Documents of a megabyte, each another; then such as are short enough, with other values and aliases. */
export const planCache: Attack = {
  name: '137 operations of a megabyte and 137 short enough, each another (attack 3)',
  times: 2 * DOCUMENTS,
  blow: ({ ask }, at) =>
    at % 2 === 0
      ? ask(null, `{project(projectNo:"汉${at}${long}"){id}}`)
      : ask(
          null,
          `{a${at}:project(projectNo:"汉${at}${filler}"){id} b:projects(filter:{text:"${at}"}){edges{cursor}}}`,
        ),
}
