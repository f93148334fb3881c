import type { Kind } from './kind.ts'
import { listOf } from './list-of.ts'

const SECTION = String.raw`\d{1,2}(?:\.\d{1,2}){0,2}`
const FIGURE = '`?[a-z]\\w+(?:\\.[a-z]\\w*)+`?'
const TESTS = /\.test\.ts$|\/test\//
const pattern = (source: string): RegExp => new RegExp(source, 'g')
const law = (anchor: string): string => `docs/domain#${anchor.toLowerCase()}`

const caseOf = (word: string): Kind => ({
  name: word,
  pattern: pattern(String.raw`(?<![\w-])${word}s? (${listOf(String.raw`\d{1,2}(?:-low)?`)})`),
  home: (number) => `docs/cases#${word}-${number}`,
})

const sectionOf = (page: string): Kind => ({
  name: `section of ${page}`,
  pattern: pattern(String.raw`(?<![\w/-])${page}(?:\.md)?,? (?:sections? )?(${listOf(SECTION)})`),
  home: (number) => `docs/${page}.md#${number}`,
})

/** Every form of citation, as docs/domain/README.md defines it; laws have a reader of their own. */
export const kinds: readonly Kind[] = [
  { name: 'rule', pattern: /(?<![\w-])(R-\d+)(?![\d-])/g, home: law },
  { name: 'scenario', pattern: /(?<![\w-])(AC-\d+)/g, home: law },
  { name: 'row of the seed', pattern: /(?<![\w-])(S\d\d)(?![\w-])/g, home: law },
  { name: 'question', pattern: /(?<![\w-])(Q\d{1,2})(?!\w)/g, home: law },
  { name: 'condition', pattern: /(?<![\w-])(C[01]\d)(?![\w.-])/g, home: law },
  { name: 'trigger', pattern: /\b[Tt]riggers? ([AB]\d)\b/g, home: law },
  {
    name: 'section',
    pattern: pattern(String.raw`(?<![\w/-])domain(?: specification)?,? (?:sections? )?(${listOf(SECTION)})`),
    home: law,
  },
  { name: 'section of a room', pattern: /(?<![\w-])(?:ORG|CAT|PRO|CMP)-(\d\.\d{1,2})/g, home: law },
  {
    name: 'section that opens a sentence',
    pattern: /(?<=['"`])(?:rule |section )?(\d{1,2}\.\d{1,2}(?:\.\d)?): /g,
    home: law,
  },
  {
    name: 'section by that word',
    pattern: /(?<!RFC \d+, |\.md,? |specification,? )\b(?:section|rule) (\d{1,2}(?:\.\d{1,2})+)/g,
    home: law,
  },
  {
    name: 'section in brackets',
    pattern: pattern(String.raw`(?<= \()(${listOf(String.raw`\d{1,2}\.\d{1,2}`)})(?=[),:;]| [a-z])`),
    home: law,
  },
  {
    name: 'section as a ground',
    pattern: /(?<=\brule: ')(\d{1,2}(?:\.\d{1,2})?)(?=')/g,
    home: law,
    notIn: TESTS,
  },
  {
    name: 'name of a ground',
    pattern: /(?<=\brule: ')([A-Z_]+|[a-z]+[A-Z]\w+)(?=')/g,
    home: (name) => `grounds#${name}`,
    notIn: TESTS,
  },
  {
    name: 'figure as a ground',
    pattern: /(?<=\brule: ')([a-z]\w+\.[\w.]+)(?=')/g,
    home: (key) => `policy#${key}`,
    notIn: TESTS,
  },
  {
    name: 'figure',
    pattern: pattern(String.raw`\bpolic(?:y|ies) (${FIGURE}(?:(?:, | and )${FIGURE})*)`),
    home: (key) => `policy#${key.replaceAll('`', '')}`,
  },
  ...['attack', 'board', 'front-door', 'improvement'].map(caseOf),
  ...['code', 'change'].map((word) => ({
    ...caseOf(word),
    pattern: pattern(String.raw`(?<=\| |\(|, )${word} (\d{1,2})(?=[ ,)|])`),
  })),
  {
    name: 'D',
    pattern: /(?<![\w'./-])(D\d{1,2}[a-d]?)(?![\w.-])/g,
    home: (id) => `docs/cases#${id.toLowerCase()}`,
    notIn: /docs\/domain\/0/,
  },
  {
    name: 'F',
    pattern: /(?<![\w'./-])(F\d{1,2})(?![\w.-])/g,
    home: (id) => `docs/cases#${id.toLowerCase()}`,
  },
  {
    name: 'decision',
    pattern: pattern(String.raw`\bADRs? (${listOf(String.raw`\d+`)})`),
    home: (number) => `docs/adr#${number}`,
  },
  sectionOf('platform'),
  sectionOf('product'),
  sectionOf('architecture'),
  {
    name: 'aim',
    pattern: /(?<![\w-])(M\d{1,2})(?!\w)/g,
    home: (aim) => `docs/product.md#${aim.toLowerCase()}`,
  },
  {
    name: 'paper outside',
    pattern: /(?<![\w/-]|\]\()((?:domain|house)\.md|issues? \d+)(?![\w#])/g,
    home: () => 'no place in the repository',
  },
]
