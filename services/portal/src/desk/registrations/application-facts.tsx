import { SummaryList } from '../../frame/summary-list.tsx'
import type { WholeRegistrationFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate, dayOf, endOfDayInWords, instant } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { Changes } from './changes.tsx'
import { deregistrationFacts } from './deregistration-facts.tsx'
import { type RegistrationsSay, registrationsText } from './registrations-text.ts'

type FactsOf = { language: Language; application: WholeRegistrationFragment }

/** What is applied for, where it stands, and by when who owes what. */
export const ApplicationFacts = ({ language, application }: FactsOf) => {
  const say = voice(language, registrationsText)
  const due = (on: string | null | undefined, isOpen: boolean) =>
    on ? endOfDayInWords(language, on) : isOpen ? say('undated') : null
  const { state, decision, decisionService, correction } = application
  const isClocked = state === 'ACCEPTED' || state === 'UNDER_REVIEW'
  const late = application.overdue ? 'overdue' : application.promiseBroken ? 'promiseBroken' : undefined
  return (
    <SummaryList
      facts={[
        [say('state'), late ? <strong key="late">{`${say(state)} · ${say(late)}`}</strong> : say(state)],
        [say('type'), say(application.type)],
        [
          say('changes'),
          application.changes ? (
            <Changes key="changes" {...{ language }} changes={application.changes} />
          ) : null,
        ],
        ...deregistrationFacts(language, application.deregistration),
        [
          say('submittedLate'),
          application.submittedLate ? <strong key="late">{say('lateTold')}</strong> : null,
        ],
        [
          say('charterResolution'),
          application.charterResolution ? (
            <Words key="resolution">{application.charterResolution.matter}</Words>
          ) : null,
        ],
        [say('decidedOn'), application.decidedOn ? civilDate(language, application.decidedOn) : null],
        [
          say('applyBy'),
          application.type === 'ESTABLISH' ? null : due(application.applyBy, state === 'DRAFT'),
        ],
        [say('orgType'), enumWord(language, application.orgType)],
        [say('isIndustryAssociation'), application.isIndustryAssociation ? say('yes') : null],
        [
          say('priorityCategory'),
          application.priorityCategory ? enumWord(language, application.priorityCategory) : null,
        ],
        [say('handlingAgencyUscc'), <Words key="agency">{application.handlingAgency?.name}</Words>],
        [
          say('businessScope'),
          application.businessScope ? <Words key="scope">{application.businessScope}</Words> : null,
        ],
        [say('purpose'), application.purpose ? <Words key="purpose">{application.purpose}</Words> : null],
        [
          say('legalRepresentativeName'),
          application.legalRepresentativeName ? (
            <Words key="representative">{application.legalRepresentativeName}</Words>
          ) : null,
        ],
        [say('domicile'), <Words key="domicile">{application.domicile?.name}</Words>],
        [say('capital'), application.capital.text || null],
        [say('individualMembers'), application.individualMembers],
        [say('unitMembers'), application.unitMembers],
        [say('submittedAt'), application.submittedAt ? instant(language, application.submittedAt) : null],
        [say('noticeDueOn'), due(application.noticeDueOn, state === 'SUBMITTED')],
        [say('correction'), correction ? <Words key="correction">{correction.reason}</Words> : null],
        [say('correctionDueOn'), due(application.correctionDueOn, state === 'CORRECTION_REQUIRED')],
        [
          say('acceptedAt'),
          application.acceptedAt
            ? `${instant(language, application.acceptedAt)}${application.acceptedBySilence ? ` · ${say('bySilence')}` : ''}`
            : null,
        ],
        [say('promisedDueOn'), due(application.promisedDueOn, isClocked)],
        [say('statutoryDueOn'), due(application.statutoryDueOn, isClocked)],
        [say('ground'), decision?.ground ? say(decision.ground as RegistrationsSay) : null],
        [say('decision'), decision?.reason ? <Words key="reason">{decision.reason}</Words> : null],
        [say('decisionOn'), application.decisionOn ? civilDate(language, application.decisionOn) : null],
        [say('decisionDocNo'), application.decisionDocNo],
        [
          say('decisionService'),
          decisionService
            ? `${say(decisionService.method)} · ${civilDate(language, decisionService.servedOn)}`
            : null,
        ],
        [say('certificateDueOn'), due(application.certificateDueOn, state === 'APPROVED')],
        [say('certifiedAt'), application.certifiedAt ? dayOf(language, application.certifiedAt) : null],
      ]}
    />
  )
}
