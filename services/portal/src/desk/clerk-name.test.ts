import { expect, test } from '@jest/globals'
import { clerkName, clerkNames } from './clerk-name.ts'

const agency = { name: '珠海市示例服务局' }

test('a colleague is called by name and agency, by the subject only where nothing else is known', () => {
  expect(clerkName('zh', { subject: 's', name: '张三', agency })).toBe('张三（珠海市示例服务局）')
  expect(clerkName('en', { subject: 's', name: '张三', agency })).toBe('张三 (珠海市示例服务局)')
  expect(clerkName('zh', { subject: 's', name: '张三', agency: null })).toBe('张三')
  expect(clerkName('zh', { subject: 's', name: null, agency })).toBe('珠海市示例服务局')
  expect(clerkName('zh', { subject: 's', name: null, agency: null })).toBe('s')
})

test('several in one line', () => {
  const known = { subject: 's', agency: null }
  expect(
    clerkNames('zh', [
      { ...known, name: '张三' },
      { ...known, name: '李四' },
    ]),
  ).toBe('张三、李四')
})
