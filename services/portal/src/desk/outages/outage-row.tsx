import { Form } from 'react-router'
import { Field } from '../../form/field.tsx'
import { FieldProblems } from '../../form/field-problems.tsx'
import { fieldOf } from '../../form/problems.ts'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import { SummaryList } from '../../frame/summary-list.tsx'
import type { OutagesPageQuery } from '../../graph/documents.generated/graphql.ts'
import { civilDate, instant } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import type { OutageTried } from './act.ts'
import { outagesText } from './outages-text.ts'

type Outage = NonNullable<OutagesPageQuery['platformOutages']>['edges'][number]['node']
type RowOf = { language: Language; outage: Outage; formToken: string; tried: OutageTried | undefined }

/** One outage: when, why, how far it has been applied, and what the viewer may do with it. */
export const OutageRow = ({ language, outage, formToken, tried }: RowOf) => {
  const say = voice(language, outagesText)
  const { id, version, possibleActions } = outage
  const problems = tried?.problems ?? []
  const others = problems.filter((problem) => fieldOf(problem) !== 'reason')
  const may = (verb: string) => possibleActions.includes(`${verb}PlatformOutage`)
  return (
    <section id={`outage-${id}`}>
      <SummaryList
        facts={[
          [say('time'), `${instant(language, outage.from)} – ${instant(language, outage.to)}`],
          [say('state'), say(outage.state)],
          [say('reason'), <Words key="reason">{outage.reason}</Words>],
          [say('lostDays'), outage.lostDays.map((day) => civilDate(language, day)).join(' · ') || null],
          [
            say('progress'),
            outage.state === 'CONFIRMED'
              ? say('progressOf', {
                  applied: String(outage.applied),
                  affected: String(outage.affected),
                  moved: String(outage.moved),
                })
              : null,
          ],
        ]}
      />
      {(['confirm', 'withdraw'] as const).filter(may).map((verb) => (
        <Form key={verb} method="post" noValidate>
          <FormTokenInput token={formToken} once={tried?.verb === verb ? tried.once : undefined} />
          <input type="hidden" name="verb" value={verb} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <FieldProblems
            language={language}
            id={`${verb}-${id}-error`}
            wrong={tried?.verb === verb ? others : []}
          />
          {verb === 'withdraw' ? (
            <Field
              language={language}
              id={`reason-${id}`}
              name="reason"
              label={say('withdrawReason')}
              problems={tried?.verb === verb ? problems : []}
            >
              {(control) => <input {...control} defaultValue={tried?.typed.reason} />}
            </Field>
          ) : null}
          <button type="submit" className={verb === 'withdraw' ? 'secondary' : undefined}>
            {say(verb)}
          </button>
        </Form>
      ))}
    </section>
  )
}
