import { Link } from 'react-router'
import type { SupervisionPartsFragment } from '../../graph/documents.generated/graphql.ts'
import type { NounRecord } from '../../noun-page/noun-record.ts'
import { civilDate, instant } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { Attachments } from '../project/attachments.tsx'
import { supervisionText } from './supervision-text.ts'

export const supervisionVerbs = [
  'recordSupervisorOpinion',
  'recordMemberOpinion',
  'replyToSupervision',
  'answerSupervision',
  'proposeSupervisionDismissal',
  'dismissSupervision',
  'escalateSupervision',
] as const

/** One record: what is private of it the room gives to those who read it; each is offered its step. */
export const supervisionRecord: NounRecord<SupervisionPartsFragment> = {
  noun: 'supervision',
  verbs: supervisionVerbs,
  title: (_language, { subject }) => subject,
  facts(language, record) {
    const say = voice(language, supervisionText)
    const words = (text: string | null | undefined) => (text ? <Words key={text}>{text}</Words> : null)
    const { channel, state, isOverdue, organization, documents, replyDueOn, reply, decision, proposal } =
      record
    return [
      [say('channel'), say(channel)],
      [say('organization'), organization ? named(language, organization) : null],
      [say('body'), record.body ? say(record.body) : null],
      [say('saidOn'), record.saidOn ? civilDate(language, record.saidOn) : null],
      [say('memberName'), words(record.memberName)],
      [say('reporterName'), words(record.reporterName)],
      [say('opinion'), words(record.opinion)],
      [
        say('documents'),
        documents?.length ? <Attachments key="documents" language={language} of={documents} /> : null,
      ],
      [say('standing'), isOverdue ? say('overdue') : say(state)],
      [say('recordedAt'), instant(language, record.recordedAt)],
      [say('replyDueOn'), replyDueOn ? civilDate(language, replyDueOn) : say('undated')],
      [
        say('repliedAt'),
        reply ? `${instant(language, reply.at)}${reply.isLate ? ` ${say('late')}` : ''}` : null,
      ],
      [say('reply'), words(reply?.text)],
      [say('decidedAt'), decision ? instant(language, decision.at) : null],
      [say('ground'), decision?.ground ? say(decision.ground) : null],
      [say(decision?.ground ? 'reason' : 'answer'), words(decision?.text)],
      [say('proposal'), proposal?.ground ? words(`${say(proposal.ground)} · ${proposal.text}`) : null],
      [say('escalatedLeadId'), record.escalatedLeadId],
    ]
  },
  actions(language, { possibleActions }) {
    const say = voice(language, supervisionText)
    const all = [
      { verb: 'replyToSupervision' },
      { verb: 'answerSupervision' },
      { verb: 'dismissSupervision' },
      { verb: 'proposeSupervisionDismissal', isQuiet: true, folded: say('dismissHint') },
      { verb: 'escalateSupervision', isQuiet: true, folded: say('escalate') },
    ] as const
    return all.filter(({ verb }) => possibleActions.includes(verb))
  },
}

const named = (language: Language, { uscc, name }: { uscc: string; name: string }) => (
  <Link key="organization" to={`/${language}/organizations/${uscc}`}>
    <Words>{name}</Words>
  </Link>
)
