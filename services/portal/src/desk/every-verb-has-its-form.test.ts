import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { buildSchema, type DocumentNode, Kind, parse, print } from 'graphql'
import { appealVerbs } from '../pages/appeals/appeal-record.tsx'
import { disclosureVerbs } from '../pages/disclosures/disclosure-record.tsx'
import { supervisionVerbs } from '../pages/supervision/supervision-record.tsx'
import { annualReportVerbs } from './annual-reports/annual-report-record.tsx'
import { delegationVerbs } from './delegations/delegation-record.tsx'
import { disciplineVerbs } from './discipline/discipline-record.tsx'
import { leadsTo } from './form/lead-on.ts'
import { importRooms } from './imports/import-rooms.ts'
import { legacyVerbs } from './legacy-organizations/legacy-record.tsx'
import { organizationVerbs } from './organization/organization-verbs.ts'
import { handMade } from './registrations/act.ts'
import { kitVerbs } from './registrations/kit-verbs.ts'
import { ofOrganizationVerbs } from './registrations/of-organization-verbs.ts'
import { selfAssessmentVerbs } from './self-assessments/self-assessment-record.tsx'
import { selfRegulationVerbs } from './self-regulation/self-regulation-record.tsx'
import { successionVerbs } from './successions/succession-verbs.ts'

const graph = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../../../packages/graph', file), 'utf8')
const mutations = buildSchema(graph('api.graphql')).getMutationType()!.getFields()

/** The mutations the supergraph takes to the organizations room, those apart that bear a former name. */
const verbs = parse(graph('supergraph.graphql'))
  .definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Mutation' ? (node.fields ?? []) : [],
  )
  .filter(({ directives }) =>
    directives?.some(
      ({ name, arguments: told }) =>
        name.value === 'join__field' &&
        told?.some(({ value }) => value.kind === Kind.ENUM && value.value === 'ORGANIZATIONS'),
    ),
  )
  .map(({ name }) => name.value)
  .filter((name) => mutations[name]?.deprecationReason == null)

const { check, map, confirm, cancel } = importRooms.organizations
const asked = (...documents: readonly DocumentNode[]) => {
  const text = documents.map(print).join()
  return verbs.filter((verb) => text.includes(`${verb}(`))
}

/** Where the desk has each: a form of the kit, one made by hand, or a page of its own. */
const offered: readonly string[] = [
  ...kitVerbs,
  ...handMade,
  // apply.ts, edit-registration.tsx
  ...['createRegistrationApplication', 'editRegistrationApplication'],
  ...delegationVerbs,
  ...annualReportVerbs,
  ...selfAssessmentVerbs,
  ...disclosureVerbs,
  ...appealVerbs,
  ...supervisionVerbs,
  // supervise.tsx, receipt.tsx
  ...['raiseSupervision', 'withdrawSupervision'],
  ...legacyVerbs,
  ...selfRegulationVerbs,
  ...disciplineVerbs,
  ...organizationVerbs,
  ...successionVerbs,
  ...ofOrganizationVerbs,
  ...Object.keys(leadsTo),
  ...asked(check, map, confirm, cancel),
]

test('every verb of the organizations room has its form at the desk', () => {
  expect(verbs.filter((verb) => !offered.includes(verb))).toEqual([])
  expect(verbs).toEqual(expect.arrayContaining(['serveRegistrationDecision', 'confirmRegisterImport']))
})

test('must fail: a verb nobody has given a form, as a decision could not be served', () => {
  expect(verbs).not.toContain('deliverRegistrationDecision')
  expect(offered).not.toContain('deliverRegistrationDecision')
  const without = offered.filter((one) => one !== 'serveRegistrationDecision')
  expect(verbs.filter((verb) => !without.includes(verb))).toEqual(['serveRegistrationDecision'])
})
