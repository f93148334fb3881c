import type { CivilDate, Uscc } from '@gongshi/domain-kit'
import type { Head } from '../organization/head.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import type { ChangeItem } from '../registration/change-item.ts'
import type { Registered } from './registered.ts'

/** The register's entry with another value of one item, from that day on. */
export const withValue = (
  registered: Registered,
  { item, value }: { item: ChangeItem; value: string },
  on: CivilDate,
): Registered => writers[item](registered, value, on)

type Write = (registered: Registered, value: string, on: CivilDate) => Registered

const fact =
  (read: (value: string) => Partial<Registered['facts']>): Write =>
  ({ organization, facts }, value) => ({ organization, facts: { ...facts, ...read(value) } })

const writers: Readonly<Record<ChangeItem, Write>> = {
  NAME: ({ organization, facts }, name) => ({ organization: renamed(organization, name), facts }),
  DOMICILE: fact((domicile) => ({ domicile })),
  PURPOSE: fact((purpose) => ({ purpose })),
  BUSINESS_SCOPE: fact((businessScope) => ({ businessScope })),
  ACTIVITY_AREA: fact((activityArea) => ({ activityArea })),
  LEGAL_REPRESENTATIVE: ({ organization, facts }, name, on) => ({
    organization: representedBy(organization, name, on),
    facts,
  }),
  CAPITAL: fact((fen) => ({ capitalFen: Number(fen) })),
  SUPERVISORY_AUTHORITY: fact((uscc) => ({ supervisoryAuthorityUscc: uscc as Uscc })),
}

/** The code stays, and so does the name it had, among its former ones. */
const renamed = (organization: SocialOrganization, name: string): SocialOrganization => ({
  ...organization,
  name,
  formerNames: [...organization.formerNames.filter((former) => former !== name), organization.name],
})

const POST = '法定代表人'

/** Whoever held that post has left it; where he had no other he is in office no more, another post is not the registrar's to end. */
const representedBy = (
  organization: SocialOrganization,
  name: string,
  on: CivilDate,
): SocialOrganization => ({
  ...organization,
  heads: [
    { displayName: name, post: POST, mandateEndedOn: null },
    ...organization.heads.map((head) =>
      head.post.includes(POST) && head.mandateEndedOn === null ? withoutPost(head, on) : head,
    ),
  ],
})

function withoutPost(head: Head, on: CivilDate): Head {
  const others = othersIn(head.post)
  return others === '' ? { ...head, mandateEndedOn: on } : { ...head, post: others }
}

/** What a post says beside it: 会长 of 会长（法定代表人）, 会长兼法定代表人 and 法定代表人、会长. */
const othersIn = (post: string): string =>
  post
    .split(POST)
    .map((part) => part.replace(/^[）)]|[（(]$/g, '').replace(JOINTS, ''))
    .filter((part) => part !== '')
    .join('、')
    .replace(/^[（(](.*)[）)]$/, '$1')

const JOINTS = /^[\s、，,；;/兼及暨]+|[\s、，,；;/兼及暨]+$/g
