import { isWebLink, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** A map link leads to a page of the web: nothing that runs where it is followed, nothing that passes for another host. */
export const mapLinkRule: Rule<{ mapLink?: string }> = {
  code: 'INPUT_INVALID',
  basis: basis.path,
  field: ['mapLink'],
  message: () => ({
    zh: '地图链接须为 http 或 https 开头的网址，不含用户名和密码。',
    en: 'A map link is an address that begins with http or https and holds no user name and no password.',
  }),
  holds: ({ mapLink }) => mapLink === undefined || isWebLink(mapLink),
}
