import { describe, expect, test } from '@jest/globals'
import { type Restriction, restrictionsIn } from './restrictions.ts'

describe('words that restrict suppliers (D10, R-07)', () => {
  test.each<[Restriction, string]>([
    ['LIST', '投标人应为本市资质社会组织目录成员'],
    ['FORM', '须为民办非企业单位'],
    ['FORM', '供应商应当是社会团体法人'],
    ['GRADE', '仅接受3A级以上社会组织'],
    ['REGISTRATION', '投标人注册地不得在市外'],
    ['PLACE', '须具有在珠海市香洲区的固定办公场所'],
    ['LIST', 'Bidders have to appear in the directory'],
    ['FORM', 'only NGOs registered in Zhuhai'],
    ['REGISTRATION', 'only NGOs registered in Zhuhai'],
    ['LIST', '列入资质目录得30分'],
    ['REGISTRATION', '本地注册得20分'],
    ['REGISTRATION', '在珠海注册的社会组织加5分'],
    ['LIST', '须列入资质社会组织目录'],
    ['LIST', 'must be in the directory'],
    ['FORM', '仅限社会组织参加'],
    ['REGISTRATION', '须在珠海市登记注册'],
    ['GRADE', '评估等级为４Ａ及以上的加10分'],
    ['LIST', 'must be listed in the directory of qualified organizations'],
    ['PLACE', 'a local office in Xiangzhou is required'],
    ['GRADE', 'a grade of 3A or above is required'],
    ['REGISTRATION', '20 points for bodies registered in Zhuhai'],
    ['PLACE', '20 points for bodies registered in Zhuhai'],
    ['FORM', '民 办 非 企 业 优先'],
    ['PLACE', '投标人须提供本市企业社保证明'],
    ['LIST', '供应商应从备选库中产生'],
    ['PLACE', '外地企业不得参加投标'],
    ['REGISTRATION', '不接受异地注册的供应商'],
    ['LIST', 'Points for membership of the roster'],
    ['GRADE', '须为五星级机构'],
  ])('%s: %s', (kind, text) => expect(restrictionsIn(text, 'OF_SUPPLIERS')).toContain(kind))

  test.each([
    '供应商须为珠海市登记的民办非企业单位',
    '承接主体应列入资质目录',
    '服务提供方须具备3A评估等级',
    'only organizations based in Zhuhai may apply',
    '投标人应当在香洲区设有办公场所',
  ])('where the service is described: %s', (text) =>
    expect(restrictionsIn(text, 'OF_SERVICE')).not.toEqual([]),
  )

  test.each([
    '具有独立承担民事责任的能力，具有同类服务经验',
    '具有良好的商业信誉和健全的财务会计制度',
    '须依法缴纳税收和社会保障资金',
    '近三年无重大违法记录',
    '未被列入失信被执行人名单、重大税收违法案件当事人名单',
    '不得列入严重违法失信名单',
    '项目负责人须具有社会工作师证书',
    '须配备专职人员五名',
    '有同类项目经验者得10分',
    '服务方案完整得30分',
    '报价得分按公式计算',
    'providers must have three years of experience',
    'points for the quality of the plan',
    'must not be on a list of dishonest persons',
    '团队人员须持证上岗',
    'must hold a licence',
    '依法登记',
    '遵守国家法律法规',
    '应急响应时间须在2小时内',
  ])('an honest condition: %s', (text) => expect(restrictionsIn(text, 'OF_SUPPLIERS')).toEqual([]))

  test.each([
    '每周上门三次',
    '须在香洲区开展活动不少于四次',
    '为社会组织提供培训，应不少于十场',
    '对本市社会组织开展评估，须提交报告',
    '须按服务目录提供服务',
    '珠海市社区居民须满意',
    '为行业协会提供咨询',
    '建立名录并及时更新',
    '每月开展活动四次，服务不少于两百人次（合成示例数据）',
    '有效样本不少于1000份，提交报告（合成示例数据）',
    '培育议事组织，形成可复制的做法（合成示例数据）',
    'The service must be given in Zhuhai at least twice a week',
    'promote local associations',
    '3A景区周边须巡护',
  ])('the service itself: %s', (text) => expect(restrictionsIn(text, 'OF_SERVICE')).toEqual([]))
})
