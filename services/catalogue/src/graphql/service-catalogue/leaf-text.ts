import { termsAsked } from '@gongshi/service-kit'

/**
 * What somebody looks for among the leaves; null when nothing is told.
 *
 * @throws GraphQLError INPUT_INVALID when it would cost more than it finds
 */
export function leafText(told: string | null | undefined): string | null {
  const text = (told ?? '').trim()
  termsAsked(text, ['text'])
  return text === '' ? null : text
}
