import { screen } from '@gongshi/domain-kit'
import { withoutMember } from '../appeal/without-member.ts'

/** What everybody reads of a text about an organization: without the name of whoever said it, and screened (R-25, 3.1). */
export const publicWords = (text: string, saidBy?: string): string =>
  screen(saidBy ? withoutMember(text, saidBy) : text).text
