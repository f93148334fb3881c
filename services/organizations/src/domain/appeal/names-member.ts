import { fold } from '@gongshi/domain-kit'

/** Whether a text names the member that asks, in whatever width, case or punctuation: who asks stays between the two (3.1). */
export function namesMember(text: string, memberName: string): boolean {
  const name = fold(memberName)
  return name !== '' && fold(text).includes(name)
}
