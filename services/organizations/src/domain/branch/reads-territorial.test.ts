import { describe, expect, test } from '@jest/globals'
import { readsTerritorial } from './reads-territorial.ts'

const of = (name: string) =>
  readsTerritorial(name, {
    organization: '珠海市示例行业协会',
    divisions: ['广东省', '珠海市', '香洲区', '斗门区', '中山市', '连南瑶族自治县'],
  })

describe('社会团体登记管理条例 art. 17: the name of a branch of a place', () => {
  test.each([
    '斗门分会',
    '斗门区分会',
    '珠海市示例行业协会斗门分会',
    '珠海斗门分会',
    '珠海市斗门区分会',
    '广东省珠海市斗门区分会',
    '广东中山分会',
    '斗门县分会',
    '中山办事处',
    '中山市工作站',
    '广东分会',
    '连南瑶族分会',
  ])('%s', (name) => expect(of(name)).toBe(true))

  test.each([
    '青年分会',
    '跨境电商分会',
    '斗门荔枝产业专业委员会',
    '斗门荔枝分会',
    '分会',
    '珠海市示例行业协会分会',
    '市分会',
    '香洲',
  ])('must pass: %s', (name) => expect(of(name)).toBe(false))
})
