import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { homesOf } from './citations/homes.ts'
import { kinds } from './citations/kinds.ts'
import { ledNowhere } from './citations/led-nowhere.ts'

const root = join(import.meta.dirname, '../..')
const places = homesOf(root)
const nowhere = (text: string, path = 'services/room/src/a.ts') => ledNowhere({ path, text }, places)

describe('what code, tests and pages cite has its home in the repository', () => {
  test('every text people wrote', () => {
    const wrong = textFiles().flatMap((path) =>
      nowhere(readFileSync(join(root, path), 'utf8'), path).map((cited) => `${path}: ${cited}`),
    )
    expect(wrong).toEqual([])
  })
})

/** A citation of each kind that leads somewhere, and one that must fail. */
const EXAMPLES: Readonly<Record<string, readonly [string, string]>> = {
  rule: ['R-01 and R-27', 'R-28'],
  scenario: ['(AC-101)', '(AC-102)'],
  'row of the seed': ['S75–S77', 'S88'],
  question: ['Q18', 'Q25'],
  condition: ['C11', 'C13'],
  trigger: ['trigger A7', 'trigger B9'],
  section: ['domain specification 4.4, 7 and 6.13', 'domain 4.4 and 4.16'],
  'section of a room': ["rule: 'ORG-3.1'", "rule: 'CMP-3.7'"],
  'section that opens a sentence': ["test('4.15: a pledge'", "test('4.16: a pledge'"],
  'section by that word': ['section 2.3', 'section 2.4'],
  'section in brackets': ['kept (3.6, 6.5)', 'kept (3.6, 6.14)'],
  'section as a ground': ["rule: '6.9'", "rule: '6.14'"],
  'name of a ground': ["rule: 'PROJECT_PATH'", "rule: 'ANOTHER_PATH'"],
  'figure as a ground': ["rule: 'notice.days'", "rule: 'notice.weeks'"],
  figure: ['policies `notice.days`, `eval.dueWd`', 'policy `notice.days`, `eval.dueWeeks`'],
  attack: ['attack 29, 7-low', 'attack 29 and 30'],
  board: ['board 21', 'board 22'],
  'front-door': ['front-door 19', 'front-door 20'],
  improvement: ['improvements 2, 10', 'improvement 11'],
  code: ['(code 11)', '(code 12)'],
  change: ['(change 12)', '(change 13)'],
  D: ['D2c, D21', 'D22'],
  F: ['F1, F35', 'F2'],
  decision: ['ADRs 1 and 25', 'ADR 999'],
  'section of platform': ['platform.md, sections 2 and 4', 'platform.md 10'],
  'section of product': ['product.md 3.6', 'product.md 3.9'],
  'section of architecture': ['architecture.md 5', 'architecture.md 12'],
  aim: ['product M12', 'M16'],
  'paper outside': ['docs/drawings/house.md', 'house.md 5'],
}

describe('each form of citation', () => {
  test('has an example', () => expect(Object.keys(EXAMPLES)).toEqual(kinds.map(({ name }) => name)))

  test.each(Object.entries(EXAMPLES))('%s', (_name, [home, none]) => {
    expect(nowhere(home)).toEqual([])
    expect(nowhere(none)).toHaveLength(1)
  })

  test('a citation that a comment breaks over two lines', () => {
    expect(nowhere('/**\n * (domain\n * specification 4.16)\n */')).toEqual([
      'domain specification 4.16 (docs/domain#4.16)',
    ])
  })
})

describe('laws', () => {
  test.each([
    '@source Civil Code, articles 201–203; 政府采购法 article 22',
    '[law: 采购法 Art 22, 实施条例 Arts 19, 20(7)]',
    "document: '中华人民共和国政府采购法；中华人民共和国政府采购法实施条例', article: '第二十二条；第二十条第七项'",
    'in 行政处罚法 the words mean working days [law: Art 85]',
  ])('%s', (text) => expect(nowhere(text)).toEqual([]))

  test.each([
    ['an article that is not in the register', '采购法 Art 99', 'Art 99 (laws#中华人民共和国政府采购法 99)'],
    ['in Chinese', '《政府采购法》第九十九条', '第九十九条 (laws#中华人民共和国政府采购法 99)'],
    [
      'of the second law of two',
      '政府采购法；政府采购法实施条例 第二十二条；第二十二条',
      '第二十二条 (laws#中华人民共和国政府采购法实施条例 22)',
    ],
    ['an article of no law', 'as article 22 says', 'article 22 (laws#? 22)'],
  ])('must fail: %s', (_what, text, told) => expect(nowhere(text)).toEqual([told]))

  test('must fail: a row of the policy table on an article nobody registered', () =>
    expect(nowhere('case.decisionDays,90,law,penalty-law,第六十六条', 'data/policy-parameters.csv')).toEqual([
      '第六十六条 (laws#中华人民共和国行政处罚法 66)',
    ]))
})

describe('the numbering of the specification has no gap', () => {
  test.each([
    ['R-', 1, 27, 2],
    ['AC-', 1, 101, 2],
    ['S', 1, 87, 2],
    ['Q', 1, 24, 1],
    ['C', 1, 12, 2],
    ['A', 1, 7, 1],
    ['B', 1, 8, 1],
    ['', 0, 13, 1],
    ['2.', 1, 3, 1],
    ['3.', 1, 6, 1],
    ['4.', 1, 15, 1],
    ['6.', 1, 13, 1],
    ['7.', 1, 24, 1],
    ['8.', 1, 3, 1],
  ])('%s%d to %d', (series, from, to, digits) => {
    const numbers = Array.from({ length: to - from + 1 }, (_, step) =>
      String(from + step).padStart(digits, '0'),
    )
    const missing = numbers.filter(
      (number) => !places.homes.has(`docs/domain#${series.toLowerCase()}${number}`),
    )
    expect(missing).toEqual([])
  })
})

/** Everything people wrote: not what is generated, downloaded, or an example of what must fail. */
function textFiles(): string[] {
  const made = /node_modules|generated|packages\/graph\/(api|supergraph)|infra\/sandbox\/data\/.*\.(csv|json)/
  const ofTests = /tools\/pages\/|tools\/floors\/examples|domain-kit\/test\/|package-lock/
  return globSync(
    ['*.{md,json}', '{docs,services,packages,infra,tools}/**/*.{ts,tsx,mjs,md,graphql,csv,sh,yaml,txt,css}'],
    {
      cwd: root,
      exclude: (path) => path.includes('node_modules'),
    },
  ).filter((path) => !made.test(path) && !ofTests.test(path))
}
