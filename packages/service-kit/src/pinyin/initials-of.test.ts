import { expect, test } from '@jest/globals'
import { initialsOf } from './initials-of.ts'

test.each([
  ['珠海市义工联合会', 'zhsyglhh'],
  ['珠海市示例行业协会', 'zhsslhyxh'],
  ['珠海市长者服务中心', 'zhszzfwzx'],
  ['珠海市（粤港澳）IT志愿会', 'zhsygaitzyh'],
  ['', ''],
])('board 11: %s is found by %s', (name, initials) => expect(initialsOf(name)).toBe(initials))
