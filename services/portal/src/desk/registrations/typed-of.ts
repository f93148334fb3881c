import { fileLines } from '../../files/file-lines.ts'
import type { WrittenRegistrationFragment } from '../../graph/documents.generated/graphql.ts'

/** A draft as its form would have it typed: its capital in yuan, its documents as lines of their fields. */
export function typedOf(draft: WrittenRegistrationFragment): Readonly<Record<string, string>> {
  const files = (draft.documents ?? []).flatMap(({ kind, file }) => (file ? [{ kind, file }] : []))
  const lines = [...Map.groupBy(files, ({ kind }) => kind)].map(([kind, of]) => [
    kind,
    fileLines(of.map(({ file }) => file)),
  ])
  return {
    proposedName: draft.proposedName ?? '',
    orgType: draft.orgType,
    isIndustryAssociation: draft.isIndustryAssociation ? 'yes' : '',
    priorityCategory: draft.priorityCategory ?? '',
    handlingAgencyUscc: draft.handlingAgency?.uscc ?? '',
    legalRepresentativeName: draft.legalRepresentativeName ?? '',
    domicileDivisionCode: draft.domicile?.code ?? '',
    capitalFen: String(draft.capital.amountFen / 100),
    individualMembers: String(draft.individualMembers ?? ''),
    unitMembers: String(draft.unitMembers ?? ''),
    industryCode: draft.industryCode ?? '',
    businessScope: draft.businessScope,
    purpose: draft.purpose ?? '',
    ...Object.fromEntries(lines),
  }
}
