import { civilDate } from './dates.ts'
import type { Language } from './language.ts'

type Figure = { key: string; value: number; unit: string; precision: number }

const names: Record<string, Record<Language, string>> = {
  'enforcement.audits': { zh: '财务抽查审计', en: 'Financial audits' },
  'enforcement.inspections': { zh: '现场检查', en: 'On-site inspections' },
  'enforcement.cases': { zh: '立案查处', en: 'Cases filed' },
  'enforcement.warnings': { zh: '给予警告', en: 'Warnings given' },
  'enforcement.revocations': { zh: '撤销登记', en: 'Registrations revoked' },
  'catalogue.functions': { zh: '政府职能转移目录事项', en: 'Functions that may be transferred' },
  'catalogue.serviceItems': { zh: '购买服务指导目录项目', en: 'Services that may be purchased' },
  'directory.batches': { zh: '具备资质的社会组织目录批次', en: 'Batches of the qualified directory' },
  'directory.organizations': { zh: '具备资质的社会组织', en: 'Qualified organizations' },
}

const units: Record<string, Record<Language, (count: number) => string>> = {
  ORGANIZATION: { zh: () => ' 家', en: (count) => (count === 1 ? ' organization' : ' organizations') },
  CASE: { zh: () => ' 件', en: (count) => (count === 1 ? ' case' : ' cases') },
  FUNCTION: { zh: () => ' 项', en: (count) => (count === 1 ? ' function' : ' functions') },
  SERVICE_ITEM: { zh: () => ' 项', en: (count) => (count === 1 ? ' item' : ' items') },
  BATCH: { zh: () => ' 批', en: (count) => (count === 1 ? ' batch' : ' batches') },
  PROJECT: { zh: () => ' 个', en: (count) => (count === 1 ? ' project' : ' projects') },
}

/** What a published figure counts, in the reader's language; an unknown key is shown as it is. */
export const figureName = (language: Language, key: string): string => {
  const [, year, kind] = /^publicity\.(\d{4})\.(projects|budgetFen)$/.exec(key) ?? []
  if (!year) return names[key]?.[language] ?? key
  if (language === 'zh') return `${year}年公示${kind === 'projects' ? '项目' : '预算金额'}`
  return kind === 'projects' ? `Projects published in ${year}` : `Budgets published in ${year}`
}

/** The figure with its unit: 265 家, 5,784.05 万元. */
export const figureValue = (language: Language, { value, unit }: Figure): string =>
  amount(language, unit, value)

/** How exact it is, in its unit; undefined when it is exact. */
export const figurePrecision = (language: Language, { precision, unit }: Figure): string | undefined =>
  precision === 0 ? undefined : amount(language, unit, precision)

/** The day or the year a figure stands for, no more exactly than it was told; undefined where nothing was. */
export const asOfInWords = (language: Language, asOf: string | null | undefined): string | undefined => {
  if (!asOf) return undefined
  if (/^\d{4}$/.test(asOf)) return language === 'zh' ? `${asOf}年` : asOf
  return civilDate(language, asOf)
}

const amount = (language: Language, unit: string, count: number): string =>
  unit === 'FEN'
    ? budget(language, count)
    : `${count.toLocaleString('en')}${units[unit]?.[language](count) ?? ` ${unit}`}`

/** Budgets of a year are published in ten thousand yuan. */
const budget = (language: Language, fen: number): string =>
  language === 'zh'
    ? `${(fen / 1_000_000).toLocaleString('en', { maximumFractionDigits: 6 })} 万元`
    : `CNY ${(fen / 100).toLocaleString('en', { maximumFractionDigits: 2 })}`
