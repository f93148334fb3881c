import { publicWords } from '../../../../domain/supervision/public-words.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const previewSupervision: NonNullable<QueryResolvers['previewSupervision']> = (
  _parent,
  { subject, opinion, name },
) => {
  const saidBy = name?.trim()
  return { subject: publicWords(subject, saidBy), opinion: publicWords(opinion, saidBy) }
}
