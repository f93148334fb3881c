import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { NATIONAL } from './division-rules.ts'
import { nameKey } from './name-key.ts'
import type { SocialOrganization } from './organization.ts'
import type { Registration } from './registration.ts'

/** What the name of a local body must not hold. */
export const nationalWords = ['中国', '全国', '中华'] as const

/** Whether a local body bears a name that says more: what the Ministry registered is national, and foundations are not bound. */
export const isNationalByName = ({
  orgType,
  uscc,
  name,
}: Pick<SocialOrganization, 'orgType' | 'uscc' | 'name'>): boolean =>
  orgType !== 'FOUNDATION' &&
  uscc.slice(2, 8) !== NATIONAL &&
  nationalWords.some((word) => name.includes(word))

/**
 * What must hold of a name.
 *
 * Foundations are not bound by the second row: their own regulation differs, and the real register has local ones such
 * as 江苏's 中国矿业大学教育发展基金会 (and 姚奠中·国学, which only reads like one).
 */
export const nameRules: readonly Rule<Registration>[] = [
  {
    code: 'INPUT_INVALID',
    field: ['name'],
    basis: { rule: 'ORG-3.1' },
    message: () => ({ zh: '缺少名称。', en: 'The name is missing.' }),
    holds: ({ organization }) => organization.name.length > 0,
  },
  {
    code: 'INPUT_INVALID',
    field: ['name'],
    basis: { rule: 'ORG-3.1', document: '社会团体登记管理条例', article: '第十条' },
    message: () => ({
      zh: '地方性组织的名称不得含“中国”“全国”“中华”。',
      en: 'The name of a local body must not hold 中国, 全国 or 中华.',
    }),
    holds: ({ organization: { orgType, uscc, name } }) => !isNationalByName({ orgType, uscc, name }),
  },
  {
    code: 'INPUT_INVALID',
    field: ['name'],
    basis: { rule: 'ORG-3.1', note: '基金会名称规则，条文待确认 article to be confirmed' },
    message: ({ organization }) => ({
      zh: `基金会的名称应以“基金会”结束，“${organization.name}”似被截断。`,
      en: `The name of a foundation ends with 基金会; "${organization.name}" looks cut off.`,
    }),
    holds: ({ organization: { orgType, name } }) => orgType !== 'FOUNDATION' || name.endsWith('基金会'),
  },
  {
    code: 'DUPLICATE',
    field: ['name'],
    basis: basis.name,
    message: ({ bearers: [found] }) => ({
      zh: `名称与“${found?.name}”${found?.uscc ? `（${found.uscc}）` : '（已准予登记）'}相同。`,
      en: `The name is that of ${found?.name}${found?.uscc ? ` (${found.uscc})` : ', which is approved'}.`,
    }),
    holds: (registration) => !takesAName(registration) || registration.bearers.length === 0,
  },
]

/** Whether a body comes to bear a name by this: what has long borne one keeps it, and what is ended bears none. */
const takesAName = ({ organization, kept }: Registration): boolean =>
  organization.status !== 'DEREGISTERED' &&
  (!kept || kept.status === 'DEREGISTERED' || nameKey(kept.name) !== nameKey(organization.name))
