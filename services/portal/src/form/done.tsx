import type { ReactNode } from 'react'

/**
 * What was done, said once; takes the focus, so that whoever cannot see the page hears it first.
 *
 * @param isHalf whether something was refused beside it: then that is heard first
 */
export const Done = ({ children, isHalf = false }: { children: ReactNode; isHalf?: boolean }) =>
  isHalf ? (
    <p className="warning" role="status">
      {children}
    </p>
  ) : (
    <p id="told" className="success" role="status" data-focus-first tabIndex={-1}>
      {children}
    </p>
  )
