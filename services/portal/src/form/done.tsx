import type { ReactNode } from 'react'

/** What was done, said once; takes the focus, so that whoever cannot see the page hears it first. */
export const Done = ({ children }: { children: ReactNode }) => (
  <p id="told" className="success" role="status" data-focus-first tabIndex={-1}>
    {children}
  </p>
)
