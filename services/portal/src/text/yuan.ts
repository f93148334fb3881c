import { readIdentifier } from '@gongshi/domain-kit'
import type { Language } from './language.ts'

/** Money for reading: ¥180,000.00 from whole fen. */
export const yuan = (language: Language, fen: number): string =>
  new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { style: 'currency', currency: 'CNY' }).format(
    fen / 100,
  )

/** Whole fen from yuan as typed, exactly; undefined for what is no amount. */
export const fenFromYuan = (typed: string): number | undefined => {
  const parts = /^(-?)(\d{1,13})(?:\.(\d{1,4}))?$/.exec(readIdentifier(typed).replaceAll(',', ''))
  if (!parts) return undefined
  const fen = Number(parts[2]) * 100 + Number((parts[3] ?? '').padEnd(4, '0')) / 100
  return parts[1] ? -fen : fen
}
