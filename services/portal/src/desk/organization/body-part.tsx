import type { Tried } from '../../form-kit/tried.ts'
import type { OrganizationDeskPageQuery } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { MandateList } from './mandate-list.tsx'
import { organizationDeskText } from './organization-text.ts'

type Organization = NonNullable<NonNullable<OrganizationDeskPageQuery['viewer']>['organization']>
type Part = {
  language: Language
  formToken: string
  uscc: string
  body: Organization['bodies'][number]
  tried: Tried | undefined
}

/** One body with who is in office in it. */
export const BodyPart = ({ language, formToken, uscc, body, tried }: Part) => {
  const say = voice(language, organizationDeskText)
  return (
    <section aria-labelledby={`body-${body.kind}`}>
      <h3 id={`body-${body.kind}`}>{say(body.kind)}</h3>
      <MandateList {...{ language, formToken, uscc, mandates: body.mandates, ends: 'endMandate', tried }} />
    </section>
  )
}
