import type { Tried } from '../../form-kit/tried.ts'
import { SummaryList } from '../../frame/summary-list.tsx'
import type { ResolutionPartsFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { OnResolution } from './on-resolution.tsx'
import { organizationDeskText } from './organization-text.ts'

type Part = {
  language: Language
  formToken: string
  uscc: string
  resolution: ResolutionPartsFragment
  tried: Tried | undefined
  /** Whether its organization may have branches at all. */
  mayBranch: boolean
  /** Whether its organization may regulate its industry: an association that is active. */
  mayRegulate: boolean
}

const decides: readonly string[] = ['ASSEMBLY', 'COUNCIL']

/** What is recorded on a resolution that passed. */
const WITHOUT_BRANCHES = ['recordMandate', 'recordManagementSystem'] as const
const REGULATES = ['draftSelfRegulatoryDocument'] as const
const ON_RESOLUTION = [...WITHOUT_BRANCHES, 'recordBranch'] as const

/** One resolution: how it was counted; where the assembly or the council passed it, what may be recorded on it. */
export const ResolutionPart = (part: Part) => {
  const { language, formToken, uscc, resolution, tried, mayBranch, mayRegulate } = part
  const say = voice(language, organizationDeskText)
  const { id, body, subject, matter, passed, minutes, quorum, majority, ...votes } = resolution
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
      {passed && decides.includes(body)
        ? [
            ...(mayBranch ? ON_RESOLUTION : WITHOUT_BRANCHES),
            ...(mayRegulate && body === 'ASSEMBLY' && subject === 'OTHER' ? REGULATES : []),
          ].map((verb) => (
            <OnResolution
              key={verb}
              {...{ language, formToken, verb, matter, tried }}
              given={{ resolutionId: id, uscc }}
            />
          ))
        : null}
    </section>
  )
}
