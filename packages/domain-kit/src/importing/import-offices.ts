import { type Actor, type Person, type Role, subjectOf } from '../actor.ts'
import type { Rule } from '../outcome/rule.ts'
import type { Text } from '../outcome/text.ts'
import type { Uscc } from '../uscc/uscc.ts'
import type { Office } from '../verbs/office.ts'

/** Somebody in front of an import. */
export type InFrontOfImport = { actor: Actor; run: EditedImport }
/** An import, and who made it what it is: who handed the file in, and who chose its columns. */
type EditedImport = { agencyUscc: Uscc; startedBy: string; editors: readonly string[] | null }

/** Which office imports, and who lets a checked import run: a handler, or an approver who is another person than who made it what it is. */
export type ImportingOffice = Text & {
  functions: readonly Role[]
  confirms: 'HANDLER' | 'ANOTHER_APPROVER'
}

/** Whoever may know of an agency's imports: its people of the office that imports. */
export const knowsOfImports = (
  { functions }: Pick<ImportingOffice, 'functions'>,
  actor: Actor,
  agencyUscc: Uscc,
): boolean => isOfFunctions(actor, functions) && actor.agencyUscc === agencyUscc

const isOfFunctions = (actor: Actor, functions: readonly Role[]): actor is Person =>
  actor.kind === 'person' && functions.some((role) => actor.roles.includes(role))

const basis = { rule: '7' }

/** Who hands a file in: a handler of the office, for the agency and the division they sign in with. */
export function beginsImports({ functions, zh, en }: ImportingOffice): Office<{ actor: Actor }> {
  return {
    zh: `${zh}的经办人员`,
    en: `a handler of ${en}`,
    rules: [
      {
        code: 'FORBIDDEN',
        basis,
        message: () => ({
          zh: `须由${zh}的经办人员导入。`,
          en: `A handler of ${en} imports.`,
        }),
        holds: ({ actor }) => isOfFunctions(actor, functions) && actor.subRoles.includes('handler'),
      },
    ],
    post: { functions, subRole: 'handler', reach: 'CITY' },
  }
}

type OwnOffice = ImportingOffice & { subRole?: 'handler' | 'approver' }

/** People of the agency whose import it is. */
export function ofOwnImports({ functions, zh, en, subRole }: OwnOffice): Office<InFrontOfImport> {
  const who = {
    handler: ['经办人员', 'a handler'],
    approver: ['审批人员', 'an approver'],
    any: ['人员', 'anybody'],
  }
  const [whoZh, whoEn] = who[subRole ?? 'any']
  return {
    zh: `导入机关（${zh}）的${whoZh}`,
    en: `${whoEn} of the agency that imports (${en})`,
    rules: [
      {
        code: 'FORBIDDEN',
        basis,
        message: () => ({
          zh: `须由导入机关的${whoZh}办理。`,
          en: `This is for ${whoEn} of the agency that imports.`,
        }),
        holds: ({ actor, run }) =>
          isOfFunctions(actor, functions) &&
          actor.agencyUscc === run.agencyUscc &&
          (!subRole || actor.subRoles.includes(subRole)),
      },
    ],
    post: { functions, ...(subRole ? { subRole } : {}), reach: 'OWN_AGENCY' },
  }
}

/** Who lets a checked import run. */
export function confirmsImports(office: ImportingOffice): Office<InFrontOfImport> {
  if (office.confirms === 'HANDLER') return ofOwnImports({ ...office, subRole: 'handler' })
  const own = ofOwnImports({ ...office, subRole: 'approver' })
  return {
    ...own,
    zh: `${own.zh}，且既非提交人也未指定过列`,
    en: `${own.en}, another person than whoever handed it in or chose its columns`,
    rules: [...own.rules, anotherPerson(own.rules)],
    post: { ...own.post!, anotherThan: ({ run }) => madeBy(run) },
  }
}

/** Everybody who made an import what it is; one that began before editors were kept has who handed it in alone. */
const madeBy = ({ startedBy, editors }: EditedImport): readonly string[] => [
  ...new Set([startedBy, ...(editors ?? [])]),
]

/** Told only to whoever could confirm it but for that. */
const anotherPerson = (office: readonly Rule<InFrontOfImport>[]): Rule<InFrontOfImport> => ({
  code: 'DUTY_SEPARATION',
  basis: { rule: 'R-21' },
  message: () => ({
    zh: '提交文件或指定过列的人不能自行确认，须由另一人确认。',
    en: 'Whoever handed the file in or chose its columns cannot confirm it: another person must.',
  }),
  holds: (standing) =>
    !office.every((rule) => rule.holds(standing)) ||
    !madeBy(standing.run).includes(subjectOf(standing.actor)),
})
