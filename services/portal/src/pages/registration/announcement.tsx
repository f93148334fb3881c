import { Link } from 'react-router'
import { Changes } from '../../desk/registrations/changes.tsx'
import { deregistrationFacts } from '../../desk/registrations/deregistration-facts.tsx'
import { registrationsText } from '../../desk/registrations/registrations-text.ts'
import { SummaryList } from '../../frame/summary-list.tsx'
import { civilDate, dayOf } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import type { Certified } from './certificate-lines.ts'

type AnnouncementOf = { language: Language; certificate: Certified }

/** What was granted to a body of the register, as everybody may read and print it (社会团体登记管理条例 art. 23). */
export const Announcement = ({ language, certificate }: AnnouncementOf) => {
  const say = voice(language, registrationsText)
  const { organization, changes } = certificate
  return (
    <article>
      <h1>{say(titleOf[certificate.type])}</h1>
      <SummaryList
        facts={[
          [
            say('name'),
            <Link key="name" to={`/${language}/organizations/${organization.uscc}`}>
              <Words>{organization.name}</Words>
            </Link>,
          ],
          [say('uscc'), organization.uscc],
          [say('changes'), changes ? <Changes key="changes" {...{ language, changes }} /> : null],
          ...deregistrationFacts(language, certificate.deregistration),
          [say('decisionOn'), certificate.decisionOn ? civilDate(language, certificate.decisionOn) : null],
          [say('handlingAgencyUscc'), <Words key="agency">{certificate.handlingAgency?.name}</Words>],
          [say('decisionDocNo'), certificate.decisionDocNo],
          [say('certifiedAt'), certificate.certifiedAt ? dayOf(language, certificate.certifiedAt) : null],
        ]}
      />
      <p className="quiet">{say(endOf[certificate.type])}</p>
    </article>
  )
}

const titleOf = {
  ESTABLISH: 'certificateTitle',
  CHANGE: 'changeTitle',
  CHARTER_APPROVAL: 'charterTitle',
  DEREGISTER: 'deregistrationTitle',
} as const

const endOf = {
  ESTABLISH: 'certificateOf',
  CHANGE: 'changeOf',
  CHARTER_APPROVAL: 'charterOfIt',
  DEREGISTER: 'deregistrationOf',
} as const
