import type { Language } from './language.ts'
import { yuan } from './yuan.ts'

/** The graph writes money as `CNY 1,234.50` in every sentence; people read it as the rest of the page writes it: ¥1,234.50. */
export const readableMoney = (language: Language, sentence: string): string =>
  sentence.replace(/CNY (-?[\d,]+\.\d{2})(?!\d)/g, (_, amount: string) =>
    yuan(language, Math.round(Number(amount.replaceAll(',', '')) * 100)),
  )
