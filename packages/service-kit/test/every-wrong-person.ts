import {
  type Actor,
  covers,
  type Office,
  officeOf,
  type Person,
  type Post,
  PUBLIC,
  roles,
  subRoles,
  type Uscc,
  type VerbRow,
} from '@gongshi/domain-kit'

/** A row of any noun's table. */
type AnyRow = Omit<VerbRow<never>, 'before'> & { before?: (standing: never) => unknown }

/** One record a noun's verbs are tried on. */
export type Trial = {
  /** What it is, for whoever reads a fault. */
  what: string
  verbs: Readonly<Record<string, AnyRow>>
  /** The record as a row's rules see it, but for who acts; nothing for what begins one. */
  standing: object
  /** Whose it is. */
  place: { agencyUscc: Uscc; divisionCode: string }
  /** Asks for a verb as somebody, at the version the record has, or at one nobody saw. @returns the codes of the refusal */
  ask: (verb: string, actor: Actor, isSeen: boolean) => Promise<readonly string[]>
  /** Whether the record has a version to be wrong about: a right person with a wrong one changes nothing. */
  isNew?: boolean
  /** Tries nobody but whoever wrote it: everybody else is tried on another record of the noun. */
  onlySame?: boolean
}

/** What a verb did that its row says it must not. */
export type WrongPerson = { on: string; verb: string; who: string; said: readonly string[] }

/**
 * Tries every verb of a table as everybody its row does not name: another function, another sub-role, another agency, another division,
 * the same person as whoever wrote it; and as everybody it names, at a version nobody saw.
 *
 * Who is wrong is reckoned from the posts the row declares, not from its rules: rules that say less or more than the post are faults.
 *
 * @returns how many were tried, the faults, and the offices of each verb that were reached (`everyOffice`)
 */
export async function everyWrongPerson(trials: readonly Trial[]) {
  const faults: WrongPerson[] = []
  const reached = new Set<string>()
  let tried = 0
  for (const trial of trials)
    for (const [verb, row] of Object.entries(trial.verbs))
      for (const right of rightPeople(row, trial)) {
        reached.add(nameOf(verb, right.office))
        const tries = [rightTry(right, trial), ...(right.isFirst ? wrongPeople(row, right, trial) : [])]
        const answers = await Promise.all(tries.map(({ actor, isSeen }) => trial.ask(verb, actor, isSeen)))
        tried += tries.length
        for (const [at, { who, isAsItMust }] of tries.entries())
          if (!isAsItMust(answers[at]!))
            faults.push({ on: trial.what, verb, who: `${who} (${right.office.en})`, said: answers[at]! })
      }
  return { tried, faults, reached: [...reached] }
}

/** Every verb with every office of its row that not everybody holds: what a test must reach. */
export const everyOffice = (verbs: Trial['verbs']): string[] =>
  Object.entries(verbs).flatMap(([verb, { by }]) =>
    by.filter(({ post }) => post !== undefined).map((office) => nameOf(verb, office)),
  )

const nameOf = (verb: string, { en }: Office<never>): string => `${verb}: ${en}`

const AUTHORITY = ['NOT_FOUND', 'FORBIDDEN', 'JURISDICTION_EXCEEDED']

/** A right person learns that the version is another one; of what begins a record, at least not that it is not theirs. */
const isRight = (codes: readonly string[], { isNew }: Trial): boolean =>
  isNew
    ? !codes.some((code) => code === 'FORBIDDEN' || code === 'JURISDICTION_EXCEEDED')
    : codes.join() === 'VERSION_CONFLICT'

const standingOf = (trial: Trial, actor: Actor) => ({ ...trial.standing, actor }) as never

type Right = { office: Office<never>; person: Person; isFirst: boolean }
/** Somebody to try, at the version the record has or at one nobody saw, and what must come of it. */
type Try = { who: string; actor: Actor; isSeen: boolean; isAsItMust: (codes: readonly string[]) => boolean }

/** One person for each function of each office that holds on this record. */
function rightPeople(row: AnyRow, trial: Trial): Right[] {
  return row.by.flatMap((office) => {
    const { post } = office
    return (post?.functions ?? []).flatMap((role, nth) => {
      const person: Person = {
        kind: 'person',
        subject: 'nobody-who-wrote-anything',
        roles: [role],
        subRoles: post?.subRole ? [post.subRole] : [],
        ...trial.place,
      }
      const acts = officeOf(row as VerbRow<never>, standingOf(trial, person))
      return acts === office ? [{ office, person, isFirst: nth === 0 }] : []
    })
  })
}

const rightTry = ({ person }: Right, trial: Trial): Try => ({
  who: `${person.roles}, whose it is`,
  actor: person,
  isSeen: false,
  isAsItMust: (codes) => isRight(codes, trial),
})

function wrongPeople(row: AnyRow, { office, person }: Right, trial: Trial): Try[] {
  const post = office.post as Post<never>
  const stranger = (who: string, actor: Actor): Try => ({ who, actor, isSeen: true, isAsItMust: isStranger })
  const another = (who: string, changes: Partial<Person>) => stranger(who, { ...person, ...changes })
  const strangers = [
    stranger('the public', PUBLIC),
    another('no function', { roles: [] }),
    ...roles.map((role) => another(`function ${role}`, { roles: [role] })),
    another('no sub-role', { subRoles: [] }),
    ...subRoles.map((subRole) => another(`sub-role ${subRole}`, { subRoles: [subRole] })),
    another('no agency', { agencyUscc: undefined }),
    another('another agency', { agencyUscc: ELSEWHERE.agency }),
    ...ELSEWHERE.divisions.map((divisionCode) => another(`division ${divisionCode}`, { divisionCode })),
  ]
  const authors = post.anotherThan?.(seenBy(row, standingOf(trial, person))) ?? []
  const same = [...new Set(authors)].map((subject) => ({
    ...another(`the same as ${subject}`, { subject }),
    isAsItMust: (codes: readonly string[]) => codes.includes('DUTY_SEPARATION'),
  }))
  return [...(trial.onlySame ? [] : strangers), ...same].filter(({ actor }) => !isOfSome(row, actor, trial))
}

const ELSEWHERE = {
  agency: '11440402FAKE00136W' as Uscc,
  divisions: ['440402', '440300', '440000', ''],
}
const isStranger = (codes: readonly string[]) =>
  codes.length > 0 && codes.every((code) => AUTHORITY.includes(code))

const seenBy = (row: AnyRow, standing: never) => (row.before?.(standing) ?? standing) as never

/** Whether the post of the office somebody would act in is theirs. */
function isOfSome(row: AnyRow, actor: Actor, trial: Trial): boolean {
  const standing = standingOf(trial, actor)
  const { post } = officeOf(row as VerbRow<never>, standing)
  if (!post) return true
  if (actor.kind !== 'person' || !post.functions.some((role) => actor.roles.includes(role))) return false
  if (post.subRole && !actor.subRoles.includes(post.subRole)) return false
  return isWithin(post, actor, trial) && !post.anotherThan?.(seenBy(row, standing)).includes(actor.subject)
}

function isWithin(
  { reach }: Post<never>,
  { agencyUscc, divisionCode = '' }: Person,
  { place }: Trial,
): boolean {
  if (reach === 'OWN_AGENCY') return agencyUscc === place.agencyUscc
  if (reach === 'OWN_LEVEL') return divisionCode === place.divisionCode
  return reach === 'CITY' || covers(divisionCode, place.divisionCode)
}
