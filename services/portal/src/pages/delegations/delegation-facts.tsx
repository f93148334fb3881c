import type { ReactNode } from 'react'
import type { WholeDelegationFragment } from '../../graph/documents.generated/graphql.ts'
import { instant } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { Attachments } from '../project/attachments.tsx'
import { delegationWord, delegationWords } from './delegation-words.ts'
import { delegationsText } from './delegations-text.ts'

/** All that is known of a delegation, as name and value. */
export const delegationFacts = (
  language: Language,
  delegation: WholeDelegationFragment,
): (readonly [string, ReactNode])[] => {
  const say = voice(language, delegationsText)
  const words = (text: string | null | undefined) => (text ? <Words key={text}>{text}</Words> : null)
  const { matters, orgTypes, territory, period } = delegationWords(language, delegation)
  const { mode, state, stage, documents, publishedAt } = delegation
  return [
    [say('stage'), enumWord(language, stage)],
    [say('state'), delegationWord(language, state)],
    [say('mode'), delegationWord(language, mode)],
    [say('principal'), words(delegation.principal?.name)],
    [say('delegate'), words(delegation.delegate?.name)],
    [say('inNameOf'), words(delegation.inNameOf?.name)],
    [say('matters'), matters],
    [say('orgTypes'), orgTypes],
    [say('territory'), territory],
    [say('period'), period],
    [say('grounds'), words(delegation.grounds)],
    [say('documentNo'), words(delegation.documentNo)],
    [
      say('documents'),
      documents.length > 0 ? <Attachments key="papers" language={language} of={documents} /> : null,
    ],
    [say('publishedAt'), publishedAt ? instant(language, publishedAt) : null],
    [say('revocation'), words(delegation.revocation?.reason)],
  ]
}
