import { type RegistrationsSay, registrationsText } from '../../desk/registrations/registrations-text.ts'
import type { CertificatePageQuery } from '../../graph/documents.generated/graphql.ts'
import { civilDate, dayOf } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'

type Application = NonNullable<CertificatePageQuery['registrationApplication']>

/** An application with the body that came of it. */
export type Certified = Application & { organization: NonNullable<Application['organization']> }

/** One thing a certificate says; `isWords` where somebody wrote it. */
export type CertificateLine = { key: RegistrationsSay; name: string; value: string; isWords: boolean }

/** What a certificate says, on the page and on the paper alike; what nobody knows is left out. */
export function certificateLines(language: Language, certificate: Certified): CertificateLine[] {
  const say = voice(language, registrationsText)
  const { organization } = certificate
  const lines: [RegistrationsSay, string | null | undefined, boolean?][] = [
    ['name', organization.name, true],
    ['uscc', organization.uscc],
    ['orgType', enumWord(language, certificate.orgType)],
    ['state', enumWord(language, organization.status)],
    ['businessScope', certificate.businessScope, true],
    ['purpose', certificate.purpose, true],
    ['domicile', certificate.domicile?.name],
    ['capital', certificate.capital.text],
    ['handlingAgencyUscc', certificate.handlingAgency?.name, true],
    ['decisionDocNo', certificate.decisionDocNo],
    ['decisionOn', certificate.decisionOn && civilDate(language, certificate.decisionOn)],
    ['certifiedAt', certificate.certifiedAt && dayOf(language, certificate.certifiedAt)],
  ]
  return lines.flatMap(([key, value, isWords = false]) =>
    value ? [{ key, name: say(key), value, isWords }] : [],
  )
}
