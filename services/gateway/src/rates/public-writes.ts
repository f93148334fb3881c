import { type DocumentNode, Kind, visit } from 'graphql'

/** What anybody may write without signing in; each one obliges an office to act. */
export const publicWrites: ReadonlySet<string> = new Set([
  'raiseObjection',
  'correctObjection',
  'withdrawObjection',
  'objectToSingleSource',
  'raiseChallenge',
  'fileComplaint',
  'objectToDirectoryProposal',
  'recordLead',
  'raiseSupervision',
  'withdrawSupervision',
])

/** How many of them a document asks for: every alias counts. */
export function publicWritesIn(document: DocumentNode): number {
  if (
    !document.definitions.some(
      (one) => one.kind === Kind.OPERATION_DEFINITION && one.operation === 'mutation',
    )
  )
    return 0
  let count = 0
  visit(document, {
    Field: ({ name }) => {
      if (publicWrites.has(name.value)) count += 1
    },
  })
  return count
}
