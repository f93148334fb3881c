import type { ReactNode } from 'react'
import type { LiquidationPartsFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { liquidationText } from './liquidation-text.ts'

/** A liquidation file as rows of a list: names of its group only for whom they are told. */
export function liquidationFacts(language: Language, file: LiquidationPartsFragment): [string, ReactNode][] {
  const say = voice(language, liquidationText)
  const day = (on: string | null | undefined) => (on ? civilDate(language, on) : null)
  return [
    [say('openedOn'), day(file.openedOn)],
    [say('openedFrom'), enumWord(language, file.openedFrom)],
    [
      say('group'),
      file.members ? (
        <Words key="group">{file.members.join(say('comma'))}</Words>
      ) : (
        say('people', { count: file.memberCount })
      ),
    ],
    [say('noticedOn'), day(file.noticedOn)],
    [say('notice'), file.notice ? <Words key="notice">{file.notice}</Words> : null],
    [say('endedOn'), day(file.endedOn)],
    [say('stoppedOn'), day(file.stoppedOn)],
  ]
}
