import { brokenRules } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { someTerms } from '../../../test/a-project.ts'
import { personalDataWarnings } from './personal-data-warnings.ts'
import type { Submission } from './submission.ts'
import type { ProjectTerms } from './terms.ts'

const warned = (changes: Partial<ProjectTerms>) =>
  brokenRules(personalDataWarnings, { terms: { ...someTerms, ...changes } } as Submission).map(
    ({ field }) => field?.[0],
  )

describe('R-25, attack 9: a clerk is told of personal data in what will be public', () => {
  test.each<[string, Partial<ProjectTerms>, string]>([
    ['an identity number in the title', { title: '440402199001011234 的服务' }, 'title'],
    ['a mobile telephone with a name', { contact: '李某 13800138000' }, 'contact'],
    ['the same, spread out and in another width', { contact: '李某 １３８ 0013 8000' }, 'contact'],
    ['a bank card', { requirements: '押金退至 6222 0212 3456 7890 123' }, 'requirements'],
    ['a home', { purpose: '服务家住香洲区柠溪路338号2栋302的老人' }, 'purpose'],
  ])('must warn: %s', (_, changes, field) => expect(warned(changes)).toEqual([field]))

  test.each<[string, Partial<ProjectTerms>]>([
    ['an office’s landline', { contact: '市服务局 0756-2212345' }],
    ['an office’s address', { contact: '香洲区人民东路2号，工作日 9:00-12:00' }],
    ['figures, dates and codes', { requirements: '2026-04-01 起 12 个月，1,250.50 平方米，A0404' }],
  ])('says nothing of %s', (_, changes) => expect(warned(changes)).toEqual([]))
})
