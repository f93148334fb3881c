export const bodiesText = {
  zh: {
    title: '机构和任职',
    caption: '现任人员，由该组织自行记录；负责人公开姓名，其他人员只公开姓氏',
    body: '机构',
    post: '职务',
    name: '姓名',
    from: '任职起始日',
    to: '任期届满日',
  },
  en: {
    title: 'Bodies and mandates',
    caption: 'Who is in office, as the organization recorded it; heads by name, others by surname alone',
    body: 'Body',
    post: 'Post',
    name: 'Name',
    from: 'From',
    to: 'To',
  },
}
