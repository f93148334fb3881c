import { accepted, type Instant, type Outcome } from '@gongshi/domain-kit'
import { type CodeBlock, isRunningOut, leftOf } from '../../domain/code/code-block.ts'
import { type TakenCode, takeCode } from '../../domain/code/take-code.ts'
import type { RegistrationApplication } from '../../domain/registration/application.ts'
import {
  factsIn,
  issueCertificate as issue,
  issuePaper,
} from '../../domain/registration/issue-certificate.ts'
import type { Store } from '../../store/store.ts'
import { announceRegister } from '../organization/announce-register.ts'
import { bearersOfName } from './bearers-of-name.ts'
import { registrationVerb } from './registration-verb.ts'
import { representedBy } from './represented-by.ts'

/** The registrar hands out the certificate: the organization stands in the register, and the other rooms hear of it. */
export const issueCertificate = registrationVerb('issueCertificate', {
  decide: async ({ application, tx, by, now }) => {
    if (application.organizationUscc) return issuePaper({ application, by, now })
    const taken = await freeCode(tx, application)
    if (!taken.ok) return taken
    const { uscc, block } = taken.value
    const issued = issue({
      application,
      bearers: await bearersOfName(tx, application),
      represented: await representedBy(tx, application),
      uscc,
      by,
      now,
    })
    if (!issued.ok) return issued
    await keepIssued(tx, { ...issued.value, block }, { at: now, by })
    return accepted(issued.value.application)
  },
  beside: ({ handlingAgencyUscc, issuedUscc }, { tx }) =>
    issuedUscc ? leftNote(tx, handlingAgencyUscc) : Promise.resolve({}),
})

/** A code of the registrar's block that nobody in the register bears: an imported body may have come with one of them. */
async function freeCode(tx: Store, application: RegistrationApplication): Promise<Outcome<TakenCode>> {
  const { handlingAgencyUscc, divisionCode, terms } = application
  let blocks = await tx.codeBlocks.holdOf(handlingAgencyUscc)
  for (;;) {
    const taken = takeCode({ blocks, orgType: terms.orgType, divisionCode })
    if (!taken.ok) return taken
    const [borne] = await tx.organizations.byCodes([taken.value.uscc])
    if (!borne) return taken
    blocks = blocks.map((block) => (block.id === taken.value.block.id ? taken.value.block : block))
  }
}

type Issued = ReturnType<typeof issue> extends Outcome<infer I> ? I & { block: CodeBlock } : never

async function keepIssued(
  tx: Store,
  { application, organization, block }: Issued,
  stamp: { at: Instant; by: string },
) {
  await tx.codeBlocks.amend(block, stamp)
  await tx.organizations.add(organization, stamp)
  await tx.registeredFacts.keep(factsIn(application, organization.uscc))
  const { legalRepresentative } = application.terms
  if (legalRepresentative)
    await tx.representatives.add(organization.uscc, legalRepresentative.personHash, stamp.at)
  await announceRegister(tx, { kept: undefined, organization, version: 1, at: stamp.at })
}

/** What the audit trail says of a block that runs out: another is to be asked for. */
async function leftNote(tx: Store, owner: CodeBlock['ownerUscc']) {
  const blocks = await tx.codeBlocks.holdOf(owner)
  const left = blocks.reduce((sum, block) => sum + leftOf(block), 0)
  return blocks.every(isRunningOut) ? { note: { codesLeft: left } } : {}
}
