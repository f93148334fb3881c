import { data } from 'react-router'
import type { FrameFragment } from '../graph/documents.generated/graphql.ts'
import { formToken } from '../session/form-token.ts'

/** A loader's answer: the page's own content, with the frame's part and the form token of this browser. */
export const pageData = <Content extends object>(
  request: Request,
  frame: FrameFragment,
  content: Content,
  init: { status?: number } = {},
) => {
  const { token, setCookie } = formToken(request)
  return data(
    { ...content, frame, formToken: token },
    { ...init, headers: setCookie ? { 'set-cookie': setCookie } : {} },
  )
}
