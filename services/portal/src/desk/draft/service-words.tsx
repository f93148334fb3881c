import type { ServiceChoiceFragment } from '../../graph/documents.generated/graphql.ts'
import { Words } from '../../text/words.tsx'

/** An item of the catalogue as one recognises it: its code, its name, and what stands above it. */
export const ServiceWords = ({ of: { code, name, ancestors } }: { of: ServiceChoiceFragment }) => (
  <>
    {code} <Words>{name}</Words> <small className="ground">{pathInWords(ancestors)}</small>
  </>
)

/** What stands above an item, from the top: A 基本公共服务 › A10 社会治理服务. */
export const pathInWords = (ancestors: ServiceChoiceFragment['ancestors']): string =>
  ancestors.map(({ code, name }) => `${code} ${name}`).join(' › ')
