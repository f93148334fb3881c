/**
 * Where one signs in, in the language of the page one comes back to.
 *
 * @param back a path of this board, with its query
 * @param as whether the issuer asks anew who one is, or goes on with whom it knows
 */
export const signInAddress = (back: string, as: 'KNOWN' | 'ANOTHER' = 'KNOWN'): string => {
  const language = back.startsWith('/en') ? 'en' : 'zh'
  return `/${language}/sign-in?${new URLSearchParams({ back, ...(as === 'ANOTHER' ? { as: 'another' } : {}) })}`
}
