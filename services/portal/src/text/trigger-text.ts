import type { Language } from './language.ts'

/** Why an organization is listed, by the code of the ground (order 60 of the Ministry of Civil Affairs). */
const words: Record<Language, Record<string, string>> = {
  zh: {
    A1: '未按规定报送年度工作报告',
    A2: '未按要求设立党组织',
    A3: '未在规定期限内完成整改',
    A4: '公开募捐资格条件不再具备',
    A5: '受到警告或者不满五万元罚款处罚',
    A6: '通过登记的住所无法取得联系',
    A7: '法律、行政法规规定的其他情形',
    B1: '列入活动异常名录满两年',
    B2: '变更登记弄虚作假被撤销',
    B3: '受到限期停止活动处罚',
    B4: '受到五万元以上罚款处罚',
    B5: '三年内两次受到警告或者不满五万元罚款处罚',
    B6: '被人民法院列为失信被执行人',
    B7: '登记证书被吊销或者成立登记被撤销',
    B8: '法律、行政法规规定的其他情形',
  },
  en: {
    A1: 'no annual work report in time',
    A2: 'no Party organization as required',
    A3: 'not put right in the time given',
    A4: 'no longer fit for public fund-raising',
    A5: 'a warning, or a fine below CNY 50,000',
    A6: 'cannot be reached at its domicile',
    A7: 'another ground of law',
    B1: 'two years on the abnormal-activity list',
    B2: 'a change registered by fraud and rescinded',
    B3: 'a suspension of activity',
    B4: 'a fine of CNY 50,000 or more',
    B5: 'two warnings or minor fines within three years',
    B6: 'named by a court as dishonest in enforcement',
    B7: 'its certificate or registration revoked',
    B8: 'another ground of law',
  },
}

/** The ground in words; an unknown code is shown as it is. */
export const triggerWord = (language: Language, trigger: string): string =>
  words[language][trigger] ?? trigger
