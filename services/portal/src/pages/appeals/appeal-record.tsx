import type { AppealPartsFragment } from '../../graph/documents.generated/graphql.ts'
import type { NounRecord } from '../../noun-page/noun-record.ts'
import { civilDate, instant } from '../../text/dates.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { Attachments } from '../project/attachments.tsx'
import { appealsText } from './appeals-text.ts'

export const appealVerbs = ['sendAppeal', 'replyToAppeal', 'withdrawAppeal'] as const

/** One appeal: what is private of it the room gives to the two alone; each is offered its step. */
export const appealRecord: NounRecord<AppealPartsFragment> = {
  noun: 'appeal',
  verbs: appealVerbs,
  title: (_language, { topic }) => topic,
  facts(language, appeal) {
    const say = voice(language, appealsText)
    const words = (text: string | null | undefined) => (text ? <Words key={text}>{text}</Words> : null)
    const { reply, documents, replyDueOn, state, isOverdue } = appeal
    const standing = isOverdue ? say('overdue') : reply?.isLate ? say('late') : say(state)
    return [
      [say('organization'), words(appeal.organization?.name)],
      [say('addressee'), words(appeal.addressee?.name)],
      [say('memberName'), words(appeal.memberName)],
      [say('text'), words(appeal.text)],
      [
        say('documents'),
        documents?.length ? <Attachments key="documents" language={language} of={documents} /> : null,
      ],
      [say('standing'), standing],
      [say('sentAt'), instant(language, appeal.sentAt)],
      [say('replyDueOn'), replyDueOn ? civilDate(language, replyDueOn) : say('undated')],
      [say('repliedAt'), reply ? instant(language, reply.at) : null],
      [say('outcome'), reply ? say(reply.outcome) : null],
      [say('reply'), words(reply?.text)],
      [say('withdrawalReason'), words(appeal.withdrawalReason)],
    ]
  },
  actions(language, { possibleActions }) {
    const all = [
      { verb: 'replyToAppeal' },
      { verb: 'withdrawAppeal', isQuiet: true, folded: voice(language, appealsText)('withdraw') },
    ] as const
    return all.filter(({ verb }) => possibleActions.includes(verb))
  },
}
