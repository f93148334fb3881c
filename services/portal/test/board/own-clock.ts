let isOwn = false

/** Said at the top of a file that moves the clock: it has a board to itself. */
export function ownClock(): void {
  isOwn = true
}

/** Whether this file has said so. */
export const hasOwnClock = (): boolean => isOwn

/** What moves the clock may be done only where nobody else lives by it. */
export function mustHaveOwnClock(): void {
  if (!isOwn)
    throw new Error('this file shares its board with others: who moves the clock says ownClock() first')
}
