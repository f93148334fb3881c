import type { Language } from './language.ts'

/** How people read the graph's enumerations. An unknown value is shown as it is. */
const words: Record<Language, Record<string, string>> = {
  zh: {
    SCHEDULED: '待公示', OPEN: '公示中', SUSPENDED: '公示中止', CLOSED: '公示期满', SUPERSEDED: '已被新版本取代', WITHDRAWN: '已撤回',
    DRAFT: '草稿', SUBMITTED: '待审批', READY: '待发布', NOTICE_OPEN: '公示中', NOTICE_SUSPENDED: '公示中止', NOTICE_CLOSED: '公示期满',
    PROCURING: '采购中', CANCELLED: '已取消', FAILED: '采购失败', AWARD_PENDING: '待确认结果', AWARDED: '已确定承接主体',
    OPEN_TENDER: '公开招标', INVITED_TENDER: '邀请招标', COMPETITIVE_NEGOTIATION: '竞争性谈判', COMPETITIVE_CONSULTATION: '竞争性磋商',
    SINGLE_SOURCE: '单一来源', REQUEST_FOR_QUOTATION: '询价', SMALL_DIRECT: '限额以下自行采购',
    INQUIRY: '询问', NOTICE_OBJECTION: '公示异议', CHALLENGE: '质疑', COMPLAINT: '投诉', REPORT: '举报',
    RECEIVED: '已收到', ADMITTED: '已受理', REJECTED_FORM: '形式不符，待补正', UNDER_REVIEW: '处理中', UPHELD: '成立', PARTIALLY_UPHELD: '部分成立', DISMISSED: '不成立',
    SOCIAL_ASSOCIATION: '社会团体', SOCIAL_SERVICE_INSTITUTION: '社会服务机构', FOUNDATION: '基金会',
    ACTIVE: '正常', ACTIVITY_SUSPENDED: '限期停止活动', REVOKED: '已撤销登记', LIQUIDATING: '清算中', DEREGISTERED: '已注销', RETIRED: '已停用',
    INDUSTRY_CHAMBER: '行业协会商会类', SCI_TECH: '科技类', CHARITY: '公益慈善类', COMMUNITY_SERVICE: '城乡社区服务类',
    ABNORMAL_ACTIVITY: '活动异常名录', SERIOUSLY_DISHONEST: '严重违法失信名单',
    BASIC: '基础信息', ANNUAL_REPORT: '年报信息', ADMIN_INSPECTION: '行政检查信息', ADMIN_PENALTY: '行政处罚信息', OTHER: '其他信息',
    SEED: '市政府公布', COMPUTED: '按本平台记录统计',
    REFERENCE: '目录作参考', PREFERENCE: '目录内优先', SOCIAL_ORG_ONLY: '仅限社会组织',
    CLOSES_SOONEST: '截止时间最近', PUBLISHED_NEWEST: '最新发布', BUDGET_LARGEST: '预算最高',
  },
  en: {
    SCHEDULED: 'scheduled', OPEN: 'open', SUSPENDED: 'suspended', CLOSED: 'period completed', SUPERSEDED: 'replaced by a newer version', WITHDRAWN: 'withdrawn',
    DRAFT: 'draft', SUBMITTED: 'waiting for approval', READY: 'ready to publish', NOTICE_OPEN: 'notice open', NOTICE_SUSPENDED: 'notice suspended', NOTICE_CLOSED: 'notice period completed',
    PROCURING: 'procurement started', CANCELLED: 'cancelled', FAILED: 'failed', AWARD_PENDING: 'award pending', AWARDED: 'awarded',
    OPEN_TENDER: 'open tender', INVITED_TENDER: 'invited tender', COMPETITIVE_NEGOTIATION: 'competitive negotiation', COMPETITIVE_CONSULTATION: 'competitive consultation',
    SINGLE_SOURCE: 'single source', REQUEST_FOR_QUOTATION: 'request for quotation', SMALL_DIRECT: 'direct purchase below the limit',
    INQUIRY: 'inquiry', NOTICE_OBJECTION: 'objection to the notice', CHALLENGE: 'challenge', COMPLAINT: 'complaint', REPORT: 'report',
    RECEIVED: 'received', ADMITTED: 'admitted', REJECTED_FORM: 'returned for its form', UNDER_REVIEW: 'under review', UPHELD: 'upheld', PARTIALLY_UPHELD: 'partially upheld', DISMISSED: 'dismissed',
    SOCIAL_ASSOCIATION: 'social association', SOCIAL_SERVICE_INSTITUTION: 'social service institution', FOUNDATION: 'foundation',
    ACTIVE: 'active', ACTIVITY_SUSPENDED: 'activity suspended', REVOKED: 'registration revoked', LIQUIDATING: 'in liquidation', DEREGISTERED: 'deregistered', RETIRED: 'retired',
    INDUSTRY_CHAMBER: 'industry association or chamber', SCI_TECH: 'science and technology', CHARITY: 'charity', COMMUNITY_SERVICE: 'community service',
    ABNORMAL_ACTIVITY: 'abnormal-activity list', SERIOUSLY_DISHONEST: 'seriously dishonest list',
    BASIC: 'basic information', ANNUAL_REPORT: 'annual report', ADMIN_INSPECTION: 'administrative inspection', ADMIN_PENALTY: 'administrative penalty', OTHER: 'other',
    SEED: 'published by the city', COMPUTED: 'counted from the records here',
    REFERENCE: 'directory as a reference', PREFERENCE: 'directory preferred', SOCIAL_ORG_ONLY: 'social organizations only',
    CLOSES_SOONEST: 'closing soonest', PUBLISHED_NEWEST: 'newest', BUDGET_LARGEST: 'largest budget',
  },
}

/** An enumeration's value in the reader's language. */
export const enumWord = (language: Language, value: string): string => words[language][value] ?? value
