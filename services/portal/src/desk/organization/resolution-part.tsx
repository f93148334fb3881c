import { GraphForm } from '../../form-kit/graph-form.tsx'
import { type Tried, triedAt } from '../../form-kit/tried.ts'
import { SummaryList } from '../../frame/summary-list.tsx'
import type { ResolutionPartsFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { organizationDeskText } from './organization-text.ts'

type Part = {
  language: Language
  formToken: string
  uscc: string
  resolution: ResolutionPartsFragment
  tried: Tried | undefined
  /** Whether its organization may have branches at all. */
  mayBranch: boolean
}

const decides: readonly string[] = ['ASSEMBLY', 'COUNCIL']

/** One resolution: how it was counted; where the assembly or the council passed it, a branch may be recorded on it. */
export const ResolutionPart = ({ language, formToken, uscc, resolution, tried, mayBranch }: Part) => {
  const say = voice(language, organizationDeskText)
  const { id, body, subject, matter, passed, minutes, quorum, majority, ...votes } = resolution
  const own = triedAt(tried, 'recordBranch', id)
  const system = triedAt(tried, 'recordManagementSystem', id)
  const mandate = triedAt(tried, 'recordMandate', id)
  return (
    <section id={`resolution-${id}`} aria-labelledby={`resolution-${id}-title`}>
      <h3 id={`resolution-${id}-title`}>
        <Words>{matter}</Words>
      </h3>
      <SummaryList
        facts={[
          [say('body'), say(body)],
          [say('heldOn'), civilDate(language, votes.heldOn)],
          [
            say('votes'),
            say('counted', { eligible: votes.eligible, attended: votes.attended, inFavour: votes.inFavour }),
          ],
          [say('rule'), say(subject, { quorum, majority })],
          [say('outcome'), say(passed ? 'passed' : 'failed')],
          [
            say('minutes'),
            minutes ? (
              <a key={minutes.id} href={`/files/organizations/${minutes.id}`}>
                <Words>{minutes.name}</Words>
              </a>
            ) : null,
          ],
        ]}
      />
      {passed && decides.includes(body) ? (
        <details open={mandate !== undefined}>
          <summary>
            {say('recordMandate')}
            <span className="visually-hidden">
              {' '}
              <Words>{matter}</Words>
            </span>
          </summary>
          <GraphForm
            {...{ language, formToken }}
            verb="recordMandate"
            given={{ resolutionId: id, uscc }}
            tried={mandate}
          />
        </details>
      ) : null}
      {passed && decides.includes(body) ? (
        <details open={system !== undefined}>
          <summary>
            {say('recordSystem')}
            <span className="visually-hidden">
              {' '}
              <Words>{matter}</Words>
            </span>
          </summary>
          <GraphForm
            {...{ language, formToken }}
            verb="recordManagementSystem"
            given={{ resolutionId: id, uscc }}
            tried={system}
          />
        </details>
      ) : null}
      {mayBranch && passed && decides.includes(body) ? (
        <details open={own !== undefined}>
          <summary>
            {say('recordBranch')}
            <span className="visually-hidden">
              {' '}
              <Words>{matter}</Words>
            </span>
          </summary>
          <GraphForm
            {...{ language, formToken }}
            verb="recordBranch"
            given={{ resolutionId: id, uscc }}
            tried={own}
          />
        </details>
      ) : null}
    </section>
  )
}
