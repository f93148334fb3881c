import { screen } from '@gongshi/domain-kit'
import { inputInvalid } from '@gongshi/service-kit'
import type { QueryResolvers } from '../../../types.generated.ts'

const LONGEST = 5_000

export const previewPublicText: NonNullable<QueryResolvers['previewPublicText']> = (_parent, { text }) => {
  if (text.length > LONGEST) throw inputInvalid(tooLong, ['text'])
  const { text: publicText, found } = screen(text.trim())
  return { publicText, found }
}

const tooLong = {
  zh: `最多 ${LONGEST} 字。`,
  en: `At most ${LONGEST} characters.`,
}
