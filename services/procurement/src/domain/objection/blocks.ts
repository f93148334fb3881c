import type { Objection } from './objection.ts'

/** Whether an objection holds the notice still: admitted as serious and not decided. */
export function blocks({ isBlocking, state }: Objection): boolean {
  return isBlocking && (state === 'ADMITTED' || state === 'UNDER_REVIEW')
}

/** Whether an objection against this version was upheld: its content must change before it goes on. */
export function demandsChange(objection: Objection, noticeId: string): boolean {
  return (
    objection.noticeId === noticeId && objection.kind === 'NOTICE_OBJECTION' && objection.state === 'UPHELD'
  )
}
