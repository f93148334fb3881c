import type { NoticeCountResolvers } from '../../types.generated.ts'

export const NoticeCount: NoticeCountResolvers = {
  name: ({ name }) => name ?? null,
  division: ({ divisionCode }) => (divisionCode ? { code: divisionCode } : null),
}
