import { publicWords } from '../../../../domain/supervision/public-words.ts'
import { LONGEST } from '../../../../domain/supervision/said.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

/** How it will read; null of what is longer than may be said. */
export const previewSupervision: NonNullable<QueryResolvers['previewSupervision']> = (
  _parent,
  { subject, opinion, name },
) => {
  const saidBy = name?.trim() ?? ''
  const isTooLong =
    subject.length > LONGEST.subject || opinion.length > LONGEST.opinion || saidBy.length > LONGEST.name
  if (isTooLong) return null
  return { subject: publicWords(subject, saidBy), opinion: publicWords(opinion, saidBy) }
}
