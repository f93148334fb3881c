/**
 * Arrow keys in a tree made of `details`: right opens or goes in, left closes or goes out, up and down walk what is
 * visible, Home and End jump. Without this script Tab and Enter do the same.
 */
export const enhanceTree = (tree: HTMLElement): void => {
  tree.addEventListener('keydown', (event) => {
    const here = event.target
    if (!(here instanceof HTMLElement) || !here.matches('summary, [data-leaf]')) return
    const next = moves[event.key]?.(tree, here)
    if (next === undefined) return
    event.preventDefault()
    next?.focus()
  })
}

type Move = (tree: HTMLElement, here: HTMLElement) => HTMLElement | null | undefined

const visible = (tree: HTMLElement): HTMLElement[] =>
  [...tree.querySelectorAll<HTMLElement>('summary, [data-leaf]')].filter((item) => item.offsetParent !== null)

const beside =
  (step: number): Move =>
  (tree, here) => {
    const all = visible(tree)
    return all[all.indexOf(here) + step] ?? null
  }

const detailsOf = (here: HTMLElement) =>
  here.matches('summary') ? (here.parentElement as HTMLDetailsElement) : null

const moves: Record<string, Move> = {
  ArrowDown: beside(1),
  ArrowUp: beside(-1),
  Home: (tree) => visible(tree)[0],
  End: (tree) => visible(tree).at(-1),
  ArrowRight: (tree, here) => {
    const details = detailsOf(here)
    if (!details) return null
    if (details.open) return beside(1)(tree, here)
    details.open = true
    return null
  },
  ArrowLeft: (_tree, here) => {
    const details = detailsOf(here)
    if (details?.open) {
      details.open = false
      return null
    }
    return (details ?? here).parentElement?.closest('details')?.querySelector('summary') ?? null
  },
}
