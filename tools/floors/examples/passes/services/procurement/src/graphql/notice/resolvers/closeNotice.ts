import { GraphQLError } from 'graphql'
import { closeNotices } from '../../../commands/close-notice.ts'
import type { Notices } from '../../../store/notices.ts'

export const resolver = (notices: Notices) =>
  closeNotices(notices, () => Promise.reject(new GraphQLError('closed')))
