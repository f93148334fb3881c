/** The cookies a request carries, by name. */
export const cookiesOf = (request: Pick<Request, 'headers'>): Map<string, string> =>
  new Map(
    (request.headers.get('cookie') ?? '').split(/;\s*/).flatMap((pair) => {
      const at = pair.indexOf('=')
      return at > 0 ? [[pair.slice(0, at), pair.slice(at + 1)] as const] : []
    }),
  )
