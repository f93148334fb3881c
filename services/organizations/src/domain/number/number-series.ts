import type { Uscc } from '@gongshi/domain-kit'

export const seriesKinds = ['REGISTRATION'] as const

/** What an agency numbers in one series: its decisions on registrations. */
export type SeriesKind = (typeof seriesKinds)[number]

/** 文号系列: the word an agency's documents of one kind begin with (机关代字). */
export type NumberSeries = { id: string; ownerUscc: Uscc; kind: SeriesKind; word: string }

/** The number of a document: the word, the year it is given in, and its place in that year's series (domain 2.3). */
export const documentNoOf = ({
  word,
  year,
  serial,
}: {
  word: string
  year: number
  serial: number
}): string => `${word}〔${year}〕${serial}号`
