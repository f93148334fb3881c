/**
 * Things of which each is made when it is first asked for: a transaction that needs two of twenty stores makes two.
 *
 * @param makers how each is made; at most once
 */
export function madeWhenAsked<Made extends object>(makers: { [Key in keyof Made]: () => Made[Key] }): Made {
  const made = {} as Made
  for (const key of Object.keys(makers) as (keyof Made)[])
    Object.defineProperty(made, key, {
      get: () => {
        const value = makers[key]()
        Object.defineProperty(made, key, { value, enumerable: true })
        return value
      },
      enumerable: true,
      configurable: true,
    })
  return made
}
