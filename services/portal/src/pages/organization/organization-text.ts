export const organizationText = {
  zh: {
    title: '社会组织', registry: '登记信息', uscc: '统一社会信用代码', orgType: '类型', status: '登记状态', registrar: '登记管理机关', division: '行政区划',
    establishedOn: '成立登记日期', grade: '评估等级', formerNames: '曾用名', priority: '优先发展类别', heads: '负责人', branches: '分支（代表）机构', none: '无', unknown: '未载明',
    credit: '信用', eligible: '目前可以被确定为承接主体', notEligible: '目前不得被确定为承接主体', abnormal: '列入活动异常名录', dishonest: '列入严重违法失信名单', clean: '未列入任何名录或名单', records: '信用信息记录',
    category: '类别', summary: '内容', formed: '形成时间', basis: '依据', synthetic: '演示用虚构数据', industry: '行业协会商会', listCaption: '已公开的信用信息', reasons: '理由',
  },
  en: {
    title: 'Social organization', registry: 'Register', uscc: 'Credit code', orgType: 'Type', status: 'State in the register', registrar: 'Registration authority', division: 'Division',
    establishedOn: 'Registered on', grade: 'Grade', formerNames: 'Former names', priority: 'Priority category', heads: 'Heads', branches: 'Branches', none: 'none', unknown: 'not stated',
    credit: 'Credit', eligible: 'May be awarded contracts now', notEligible: 'May not be awarded contracts now', abnormal: 'On the abnormal-activity list', dishonest: 'On the seriously dishonest list', clean: 'On no list', records: 'Credit records',
    category: 'Category', summary: 'Content', formed: 'Formed', basis: 'Basis', synthetic: 'made up for the demonstration', industry: 'industry association', listCaption: 'Public credit information', reasons: 'Reasons',
  },
}
