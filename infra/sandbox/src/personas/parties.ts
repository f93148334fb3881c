import type { Role } from '@gongshi/domain-kit'
import { fakeUscc } from '../city/fake-uscc.ts'

/** A body of the demo city somebody can sign in for (domain 9, "Parties"). */
export type Party = {
  id: string
  role: Role
  /** Functions its bureau has besides. */
  also?: readonly Role[]
  uscc?: string
  /** Which claim carries the code. */
  claim: 'agencyUscc' | 'orgUscc' | 'firmUscc' | 'enterpriseUscc'
  divisionCode: string
  zh: string
  en: string
}

const agency = (
  id: string,
  role: Role,
  divisionCode: string,
  serial: number,
  zh: string,
  en: string,
): Party => ({
  id,
  role,
  uscc: fakeUscc(`11${divisionCode}`, serial),
  claim: 'agencyUscc',
  divisionCode,
  zh,
  en,
})

const organization = (id: string, prefix: string, serial: number, zh: string, en: string): Party => ({
  id,
  role: 'ORG',
  uscc: fakeUscc(prefix, serial),
  claim: 'orgUscc',
  divisionCode: prefix.slice(2),
  zh,
  en,
})

const firm = (id: string, role: Role, serial: number, zh: string, en: string): Party => ({
  id,
  role,
  uscc: fakeUscc('91440400', serial),
  claim: 'firmUscc',
  divisionCode: '440400',
  zh,
  en,
})

/** The parties, in the order the specification names them. */
export const PARTIES: readonly Party[] = [
  agency(
    'PUR-1',
    'PUR',
    '440400',
    11,
    '珠海市示例服务局（购买主体）',
    'Zhuhai example services bureau, a purchaser',
  ),
  {
    // its bureau buys, too (AC-100)
    ...agency(
      'REG-1',
      'REG',
      '440400',
      12,
      '珠海市示例民政局（登记）',
      'Zhuhai example civil affairs bureau, registrar',
    ),
    also: ['PUR'],
  },
  agency(
    'PUR-2',
    'PUR',
    '440400',
    31,
    '珠海市示例事务局（购买主体）',
    'Zhuhai example affairs bureau, a purchaser',
  ),
  agency('FIN-1', 'FIN', '440400', 15, '珠海市示例财政局', 'Zhuhai example finance bureau'),
  agency(
    'ENF-1',
    'ENF',
    '440400',
    12,
    '珠海市示例民政局（执法）',
    'Zhuhai example civil affairs bureau, enforcement',
  ),
  agency('DIS-X', 'DIS', '440402', 13, '香洲区示例民政局', 'Xiangzhou example civil affairs bureau'),
  agency('DIS-D', 'DIS', '440403', 14, '斗门区示例民政局', 'Doumen example civil affairs bureau'),
  agency('FIN-X', 'FIN', '440402', 33, '香洲区示例财政局', 'Xiangzhou example finance bureau'),
  agency('AUD-1', 'AUD', '440400', 34, '珠海市示例审计局', 'Zhuhai example audit bureau'),
  agency('TSK-1', 'TSK', '440400', 35, '珠海市示例专责小组办公室', 'Zhuhai example task force office'),
  organization('ORG-1', '51440400', 1, '珠海市示例行业协会', 'Zhuhai example industry association'),
  organization(
    'ORG-2',
    '52440400',
    4,
    '珠海市示例社会工作服务中心',
    'Zhuhai example social-work service centre',
  ),
  organization(
    'ORG-3',
    '52440402',
    5,
    '香洲区示例社区服务中心',
    'Xiangzhou example community service centre',
  ),
  organization('ORG-D', '52440403', 6, '斗门区示例养老服务中心', 'Doumen example elderly-care centre'),
  {
    // no code before the certificate (4.1)
    id: 'FND-1',
    role: 'ORG',
    claim: 'orgUscc',
    divisionCode: '440400',
    zh: '某社会组织的发起人（尚无代码）',
    en: 'founders of an organization, without a code yet',
  },
  firm('EVA-1', 'EVA', 22, '珠海示例评估有限公司', 'Zhuhai example evaluation company'),
  firm('EVA-2', 'EVA', 21, '珠海示例咨询有限公司', 'Zhuhai example consulting company, evaluator'),
  firm('ACC-1', 'ACC', 23, '珠海示例会计师事务所', 'Zhuhai example accounting firm'),
  {
    // registers itself (domain 3.1)
    id: 'SUP-1',
    role: 'SUP',
    uscc: fakeUscc('91440400', 24),
    claim: 'enterpriseUscc',
    divisionCode: '440400',
    zh: '珠海示例养老服务有限公司（其他供应商）',
    en: 'Zhuhai example elderly-care company, another supplier',
  },
  {
    id: 'ENT-1',
    role: 'SUP',
    uscc: fakeUscc('91440400', 36),
    claim: 'enterpriseUscc',
    divisionCode: '440400',
    zh: '珠海示例物业管理有限公司（其他供应商）',
    en: 'Zhuhai example property management company, another supplier',
  },
  {
    id: 'OPR-1',
    role: 'OPR',
    claim: 'agencyUscc',
    divisionCode: '440400',
    zh: '系统运维员',
    en: 'system operator',
  },
]
