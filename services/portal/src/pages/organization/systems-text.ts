export const systemsText = {
  zh: {
    title: '管理制度',
    caption: '应有的管理制度，由该组织自行记录',
    system: '制度',
    state: '情况',
    inPlace: '已建立',
    missing: '未记录',
    body: '通过的机构',
    adoptedOn: '通过日期',
  },
  en: {
    title: 'Management systems',
    caption: 'The management systems it should have, as the organization recorded them',
    system: 'System',
    state: 'State',
    inPlace: 'in place',
    missing: 'not recorded',
    body: 'Adopted by',
    adoptedOn: 'Adopted on',
  },
}
