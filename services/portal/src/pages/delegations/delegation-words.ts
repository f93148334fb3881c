import type { DelegationFactsFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import { isolate } from '../../text/isolate.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { delegationsText } from './delegations-text.ts'

/** How people call a value of a delegation. */
export const delegationWord = (language: Language, value: string): string => {
  const own: Readonly<Record<string, string>> = delegationsText[language]
  return own[value] ?? enumWord(language, value)
}

/** What of a delegation is said in a line. */
export const delegationWords = (language: Language, delegation: DelegationFactsFragment) => {
  const say = voice(language, delegationsText)
  const listed = (values: readonly string[]) => values.join(say('comma'))
  const { matters, orgTypes, territory, validFrom, validTo } = delegation
  const from = civilDate(language, validFrom)
  return {
    matters: listed(matters.map((matter) => delegationWord(language, matter))),
    orgTypes: listed(orgTypes.map((type) => enumWord(language, type))),
    territory: listed(territory.map(({ division, zone }) => isolate(zone?.name ?? division?.name ?? ''))),
    period: validTo ? say('until', { from, to: civilDate(language, validTo) }) : say('open', { from }),
  }
}
