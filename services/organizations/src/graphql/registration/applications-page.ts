import { connectionOf, decodeCursor } from '@gongshi/service-kit'
import type { RegistrationApplication } from '../../domain/registration/application.ts'

type Asked = { first: number | null | undefined; after: string | null | undefined }

/** A page of applications in the order of their ids. */
export const applicationsPage = (rows: readonly RegistrationApplication[], { first, after }: Asked) =>
  connectionOf({ rows, first, after, cursorOf: ({ id }) => [id], totalCount: null })

/** The id a cursor stands at. */
export const idAt = (after: string | null | undefined): { afterId?: string } =>
  after ? { afterId: String(decodeCursor(after, 1)[0]) } : {}
