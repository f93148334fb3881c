import { enumWord } from './enum-text.ts'
import type { Language } from './language.ts'

/** What the form offers beside the graph's kinds: an objection to the only supplier has a mutation of its own. */
export const TO_ONLY_SUPPLIER = 'TO_ONLY_SUPPLIER'

const toOnlySupplier = { zh: '对唯一供应商的异议', en: 'objection to the only supplier' }

/** What somebody raised, by the name people know it. */
export const kindWord = (language: Language, kind: string, matter?: string | null): string =>
  kind === TO_ONLY_SUPPLIER || (kind === 'NOTICE_OBJECTION' && matter === 'SINGLE_SOURCE')
    ? toOnlySupplier[language]
    : enumWord(language, kind)
