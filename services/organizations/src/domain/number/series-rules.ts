import { parseDocumentNo, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { documentNoOf, type NumberSeries } from './number-series.ts'

/** A series about to be kept, with the one that has its word already. */
export type KeepingSeries = { series: NumberSeries; sameWord: NumberSeries | undefined }

/** What must hold of a series: a number of it is one, and no other series could give the same. */
export const seriesRules: readonly Rule<KeepingSeries>[] = [
  {
    code: 'INPUT_INVALID',
    basis: basis.documentNo,
    field: ['word'],
    message: () => ({
      zh: '机关代字为一至十二个汉字。',
      en: 'The word of a series is one to twelve Chinese characters.',
    }),
    holds: ({ series: { word } }) => {
      const number = documentNoOf({ word, year: 2026, serial: 1 })
      const read = parseDocumentNo(number)
      return read.ok && read.value === number
    },
  },
  {
    code: 'DUPLICATE',
    basis: basis.documentNo,
    field: ['word'],
    message: ({ sameWord }) => ({
      zh: `机关代字已由 ${sameWord?.ownerUscc} 使用，文号不得重复。`,
      en: `${sameWord?.ownerUscc} numbers by that word: no number is given twice.`,
    }),
    holds: ({ series, sameWord }) => !sameWord || sameWord.id === series.id,
  },
]
