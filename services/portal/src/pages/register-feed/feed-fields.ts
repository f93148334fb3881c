/** A field of the feed: where it is, what it holds, what it means. A schema's word for what may be null is `null` beside its type. */
export type FeedField = {
  path: string
  type: 'string' | 'integer' | 'boolean' | 'array' | 'object'
  isNullable?: boolean
  format?: 'date' | 'date-time' | 'uri'
  enum?: readonly string[]
  zh: string
  en: string
}

const statuses = ['ACTIVE', 'ACTIVITY_SUSPENDED', 'REVOKED', 'LIQUIDATING', 'DEREGISTERED']
const kinds = ['ACTIVITY_SUSPENSION', 'REVOCATION_OF_REGISTRATION', 'REVOCATION_OF_CERTIFICATE']
const types = ['ESTABLISH', 'CHANGE', 'CHARTER_APPROVAL', 'DEREGISTER']
const orgTypes = ['SOCIAL_ASSOCIATION', 'SOCIAL_SERVICE_INSTITUTION', 'FOUNDATION']
const categories = ['INDUSTRY_CHAMBER', 'SCI_TECH', 'CHARITY', 'COMMUNITY_SERVICE']

const say = (
  path: string,
  type: FeedField['type'],
  [zh, en]: readonly [string, string],
  more: Partial<FeedField> = {},
): FeedField => ({ path, type, zh, en, ...more })
const orNull = { isNullable: true }

/** Every field of a page of the feed, in the order in which it is sent: what the page shows, and what the schema says. */
export const feedFields: readonly FeedField[] = [
  say('version', 'integer', ['格式版本，现为 1', 'version of this form: 1']),
  say('after', 'integer', ['所请求的序号', 'the position that was asked for']),
  say('position', 'integer', [
    '本页最后一条的序号；下次由此续取',
    'position of the last entry here: go on from it',
  ]),
  say('hasMore', 'boolean', ['其后是否已有更多', 'whether there is more behind it already']),
  say('next', 'string', ['下一页的地址', 'where to go on'], { format: 'uri' }),
  say('entries', 'array', ['各条，按序号排列', 'the entries by their positions']),
  say('entries[].id', 'string', [
    '编号，永不改变；重复取到的按此去重',
    'id for good: by it what comes twice is told',
  ]),
  say('entries[].position', 'integer', ['序号，从 1 起连续', 'position, from 1 without gaps']),
  say('entries[].kind', 'string', ['种类', 'what it tells of'], {
    enum: ['ORGANIZATION', 'PENALTY', 'ANNOUNCEMENT'],
  }),
  say('entries[].uscc', 'string', ['统一社会信用代码', 'credit code of the organization']),
  say('entries[].recordedAt', 'string', ['记入登记簿的时间', 'when it came into the register'], {
    format: 'date-time',
  }),
  say(
    'entries[].organization',
    'object',
    ['自此以后的组织；取最后一条即为现状', 'the organization from then on; the last entry is what stands'],
    orNull,
  ),
  say('entries[].organization.name', 'string', ['名称', 'name']),
  say('entries[].organization.orgType', 'string', ['组织类型', 'type'], { enum: orgTypes }),
  say('entries[].organization.isIndustryAssociation', 'boolean', [
    '是否为行业协会商会',
    'industry association or chamber',
  ]),
  say('entries[].organization.priorityCategory', 'string', ['优先发展类别', 'priority category'], {
    ...orNull,
    enum: categories,
  }),
  say('entries[].organization.status', 'string', ['登记状态', 'where it stands'], { enum: statuses }),
  say('entries[].organization.registrar', 'object', ['登记管理机关', 'registrar'], orNull),
  say('entries[].organization.registrar.uscc', 'string', ['机关的统一社会信用代码', 'its credit code']),
  say('entries[].organization.registrar.name', 'string', ['机关名称', 'its name']),
  say(
    'entries[].organization.division',
    'object',
    ['行政区划；全国性组织为空', 'division; null for national bodies'],
    orNull,
  ),
  say('entries[].organization.division.code', 'string', ['区划代码（GB/T 2260）', 'its code (GB/T 2260)']),
  say('entries[].organization.division.name', 'string', ['区划名称', 'its name']),
  say('entries[].organization.establishedOn', 'string', ['成立登记日期', 'day of registration'], {
    ...orNull,
    format: 'date',
  }),
  say(
    'entries[].organization.grade',
    'string',
    [
      '记入当日有效的评估等级；五年期满后不另行告知',
      'grade on that day; that it runs out after five years is not told',
    ],
    orNull,
  ),
  say('entries[].organization.formerNames', 'array', ['曾用名', 'former names']),
  say('entries[].organization.branches', 'array', ['分支（代表）机构', 'branches']),
  say('entries[].organization.branches[].id', 'string', ['编号', 'id']),
  say('entries[].organization.branches[].name', 'string', ['名称', 'name']),
  say('entries[].organization.branches[].kind', 'string', ['种类', 'kind'], {
    ...orNull,
    enum: ['BRANCH', 'REPRESENTATIVE', 'PROFESSIONAL_COMMITTEE'],
  }),
  say('entries[].organization.branches[].establishedOn', 'string', ['设立日期', 'set up on'], {
    ...orNull,
    format: 'date',
  }),
  say('entries[].organization.branches[].closedOn', 'string', ['撤销日期', 'closed on'], {
    ...orNull,
    format: 'date',
  }),
  say('entries[].organization.heads', 'array', [
    '负责人，仅姓名和职务；离任已久的隐去',
    'heads by name and post; who left long ago is left out',
  ]),
  say('entries[].organization.heads[].displayName', 'string', ['姓名', 'name']),
  say('entries[].organization.heads[].post', 'string', ['职务', 'post']),
  say(
    'entries[].penalty',
    'object',
    [
      '影响登记状态的处罚；其后被撤销的，先前各条为空',
      'penalty that concerns the standing; null in earlier entries of one that was overturned',
    ],
    orNull,
  ),
  say('entries[].penalty.id', 'string', ['处罚编号', 'id of the penalty']),
  say('entries[].penalty.kind', 'string', ['处罚种类', 'which penalty'], { enum: kinds }),
  say('entries[].penalty.revocationKind', 'string', ['撤销登记的种类', 'meaning of a revocation'], {
    ...orNull,
    enum: ['PENALTY', 'RESCISSION'],
  }),
  say('entries[].penalty.servedOn', 'string', ['送达日期', 'served on'], { format: 'date' }),
  say('entries[].penalty.until', 'string', ['限期停止活动的最后一日', 'last day of a suspension'], {
    ...orNull,
    format: 'date',
  }),
  say('entries[].penalty.isOver', 'boolean', ['是否已经期满', 'whether its time is over']),
  say('entries[].penalty.overturnedOn', 'string', ['撤销处罚的日期', 'overturned on'], {
    ...orNull,
    format: 'date',
  }),
  say('entries[].announcement', 'object', ['公告的登记', 'registration that was announced'], orNull),
  say('entries[].announcement.id', 'string', ['申请编号', 'id of the application']),
  say('entries[].announcement.type', 'string', ['登记种类', 'type of registration'], { enum: types }),
  say('entries[].announcement.decisionDocNo', 'string', ['决定文号', 'number of the decision'], orNull),
  say('entries[].announcement.decisionOn', 'string', ['决定日期', 'decided on'], {
    ...orNull,
    format: 'date',
  }),
  say('entries[].announcement.certifiedAt', 'string', ['发证时间', 'when it was certified'], {
    ...orNull,
    format: 'date-time',
  }),
  say(
    'entries[].announcement.changes',
    'array',
    ['变更事项；资金以元计，已隐去个人信息', 'what was changed; capital in yuan, personal data taken out'],
    orNull,
  ),
  say('entries[].announcement.changes[].item', 'string', ['事项', 'item']),
  say('entries[].announcement.changes[].before', 'string', ['变更前', 'before'], orNull),
  say('entries[].announcement.changes[].after', 'string', ['变更后', 'after']),
]
