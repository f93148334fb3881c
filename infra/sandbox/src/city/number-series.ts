import { FIXTURE_AGENCIES } from './agencies.ts'

export type NumberSeriesRow = { id: string; ownerUscc: string; kind: 'REGISTRATION'; word: string }

/** The words by which the registrars number their decisions; 示 says that they are made up. */
export const numberSeries = (): NumberSeriesRow[] =>
  FIXTURE_AGENCIES.filter(({ roles }) => roles.includes('REGISTRAR')).map(({ uscc, divisionCode }) => ({
    id: `registration-${divisionCode}`,
    ownerUscc: uscc,
    kind: 'REGISTRATION',
    word: WORDS[divisionCode]!,
  }))

const WORDS: Readonly<Record<string, string>> = {
  '440000': '粤示民登',
  '440400': '珠示民登',
  '440402': '珠香示民登',
  '440403': '珠斗示民登',
  '440404': '珠金示民登',
}
