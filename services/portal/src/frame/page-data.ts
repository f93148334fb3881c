import { data } from 'react-router'
import type { FrameFragment } from '../graph/documents.generated/graphql.ts'
import { formToken } from '../session/form-token.ts'
import { keptForm } from '../session/kept-form.ts'
import { toldAt } from '../session/told.ts'

/**
 * A loader's answer: the page's own content, with the frame's part, the form token of this browser, what is to be told once,
 * and a form that comes back as it was typed.
 */
export const pageData = async <Content extends object>(
  request: Request,
  frame: FrameFragment,
  content: Content,
  init: { status?: number } = {},
) => {
  const [{ token, setCookie }, told, kept] = await Promise.all([
    formToken(request),
    toldAt(request),
    keptForm(request),
  ])
  return data(
    { ...content, frame, formToken: token, told, kept },
    { ...init, headers: setCookie ? { 'set-cookie': setCookie } : {} },
  )
}
