import { parseDocumentNo, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { documentNoOf, type NumberSeries } from './number-series.ts'

/** A series about to be kept, with what there is already: itself, the one that has its word, the one its agency numbers by. */
export type KeepingSeries = {
  series: NumberSeries
  kept: NumberSeries | undefined
  sameWord: NumberSeries | undefined
  ofOwner: NumberSeries | undefined
}

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
  {
    code: 'INPUT_INVALID',
    basis: basis.documentNo,
    field: ['word'],
    message: ({ kept }) => ({
      zh: `该系列的机关代字为“${kept?.word}”，已经编号，不得更改。`,
      en: `Documents are numbered by ${kept?.word} in that series: its word does not change.`,
    }),
    holds: ({ series, kept }) => !kept || kept.word === series.word,
  },
  {
    code: 'INPUT_INVALID',
    basis: basis.documentNo,
    field: ['ownerUscc'],
    message: ({ kept }) => ({
      zh: `该系列属于 ${kept?.ownerUscc}，不得改属其他机关或者改作他用。`,
      en: `That series is ${kept?.ownerUscc}'s: it goes to no other agency and to no other use.`,
    }),
    holds: ({ series, kept }) => !kept || (kept.ownerUscc === series.ownerUscc && kept.kind === series.kind),
  },
  {
    code: 'DUPLICATE',
    basis: basis.documentNo,
    field: ['ownerUscc'],
    message: ({ ofOwner }) => ({
      zh: `该机关已按“${ofOwner?.word}”编号，同一年度不得另立系列。`,
      en: `That agency numbers by ${ofOwner?.word} already: a year has one series of it.`,
    }),
    holds: ({ series, ofOwner }) => !ofOwner || ofOwner.id === series.id,
  },
]
