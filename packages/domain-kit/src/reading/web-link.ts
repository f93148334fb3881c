/**
 * Whether a text is an address that a page may link to: http or https with a host, no user name, no password.
 *
 * `javascript:` and `data:` run where they are followed; a user name before the host lets one host pass for another.
 */
export function isWebLink(text: string): boolean {
  if (!/^https?:\/\/[^\s\\/?#][^\s\\]*$/i.test(text)) return false
  const url = URL.parse(text)
  return url !== null && url.hostname !== '' && url.username === '' && url.password === ''
}
