import type { Text } from '@gongshi/domain-kit'
import type { ServiceItem } from './service-item.ts'

/** What was imported: the codes of its items, and whether none of the file was refused. */
export type ImportedItems = { isComplete: boolean; keys: ReadonlySet<string> }
/** Why the first edition cannot enter into force. */
export type EditionFault = { code: string; rule: string; text: Text }

/** So many codes are named. */
const NAMED = 10

/** Why a draft is not the edition that was imported: some of it is missing, or something else is in it (domain specification 4.12). */
export function firstEditionFaults(
  items: readonly Pick<ServiceItem, 'code'>[],
  { isComplete, keys }: ImportedItems,
): readonly EditionFault[] {
  const codes = new Set(items.map(({ code }) => code))
  const others = [...codes].filter((code) => !keys.has(code))
  const isWhole = isComplete && [...keys].every((key) => codes.has(key))
  return [...(isWhole ? [] : [incomplete]), ...(others.length ? [besides(others)] : [])]
}

const incomplete: EditionFault = {
  code: 'EDITION_INCOMPLETE',
  rule: '4.12',
  text: {
    zh: '首个版本未生效：文件中有未能导入的行。请改正后将整个目录重新导入一次',
    en: 'the first edition did not enter into force, for some rows were not imported: put them right and import the whole catalogue once more',
  },
}

const besides = (codes: readonly string[]): EditionFault => ({
  code: 'EDITION_HAS_OTHERS',
  rule: '4.12',
  text: {
    zh: `首个版本未生效：草案中还有文件没有的条目 ${named(codes, '、')}。请将整个目录用一个文件导入`,
    en: `the first edition did not enter into force: its draft has items that the file has not, ${named(codes, ', ')}; import the whole catalogue in one file`,
  },
})

const named = (codes: readonly string[], comma: string): string =>
  `${codes.slice(0, NAMED).join(comma)}${codes.length > NAMED ? '…' : ''}`
