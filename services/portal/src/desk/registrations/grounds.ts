import type { Offered } from '../../form-kit/fields-of.ts'
import { inBoth } from '../../text/in-both.ts'
import { voice } from '../../text/text.ts'
import { registrationsText } from './registrations-text.ts'

const offered = (
  ...grounds: (
    | 'NOT_IN_JURISDICTION'
    | 'NOT_LICENSABLE'
    | 'STILL_INCOMPLETE'
    | 'AGAINST_ARTICLE_4'
    | 'SIMILAR_SCOPE'
    | 'FOUNDER_BARRED'
    | 'FRAUD'
    | 'OTHER_PROHIBITION'
  )[]
): { ground: Offered } => ({
  ground: grounds.map((value) => ({
    value,
    label: inBoth((language) => voice(language, registrationsText)(value)),
  })),
})

/** The grounds of the law each refusal may rest on, none chosen beforehand. */
export const grounds: Readonly<Record<string, { ground: Offered }>> = {
  refuseRegistrationAcceptance: offered('NOT_IN_JURISDICTION', 'NOT_LICENSABLE', 'STILL_INCOMPLETE'),
  refuseRegistrationApplication: offered(
    'AGAINST_ARTICLE_4',
    'SIMILAR_SCOPE',
    'FOUNDER_BARRED',
    'FRAUD',
    'OTHER_PROHIBITION',
  ),
}
