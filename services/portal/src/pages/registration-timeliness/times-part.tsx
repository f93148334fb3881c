import { registrationsText } from '../../desk/registrations/registrations-text.ts'
import { DataTable } from '../../frame/data-table.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import type {
  RegistrationTimelinessPageQuery,
  RegistrationType,
} from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { timelinessText } from './timeliness-text.ts'

type Part = {
  language: Language
  times: RegistrationTimelinessPageQuery['registrationTimes'] | undefined
  year: number
}

/** How long each step of each type took in a year, of all registrars: the outcome, beside the promise (S79). */
export const TimesPart = ({ language, times, year }: Part) => {
  const say = voice(language, timelinessText)
  const ofApplications = voice(language, registrationsText)
  const ofYear = times?.filter((one) => one.year === year && one.n > 0)
  return (
    <section aria-labelledby="times">
      <h2 id="times">{say('times')}</h2>
      {ofYear ? null : <PartAway language={language} />}
      {ofYear?.length === 0 ? <p>{say('noneFinished')}</p> : null}
      {ofYear?.length ? (
        <>
          <p>{say('timesOf', { year })}</p>
          <DataTable
            cards
            caption={say('times')}
            head={[
              ...[ofApplications('type'), say('step'), say('finished'), say('median'), say('percentile90')],
              ...[say('withinPromised'), say('withinStatutory')],
            ]}
            numbers={[2, 3, 4, 5, 6]}
            rows={ofYear.map((one) => {
              const [type, step] = one.key.split('.') as [RegistrationType, 'DECISION']
              return [
                ...[ofApplications(type), say(`step${step}`), one.n, one.median, one.percentile90],
                ...[one.withinPromised ?? say('noClock'), one.withinStatutory ?? say('noClock')],
              ]
            })}
          />
        </>
      ) : null}
    </section>
  )
}
