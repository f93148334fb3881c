const personal = /^\/(?:sign-in|[a-z]{2}\/(?:desk|sign-in|sign-out))(?:\/|$)/
const session = /(?:^|;\s*)(?:__Host-)?gongshi_session=/

/**
 * What may be kept of a page: nothing of what a signed-in person sees, neither on the way nor in the browser; of a public
 * page only what is asked about again, for it holds the form token of this browser.
 */
export const cacheRuleOf = (pathname: string, cookies = ''): string =>
  personal.test(pathname) || session.test(cookies) ? 'no-store' : 'private, no-cache'
