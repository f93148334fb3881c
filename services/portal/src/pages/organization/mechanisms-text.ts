export const mechanismsText = {
  zh: {
    title: '六项内控机制',
    caption: '内控机制的年度自查，由该组织自行记录',
    mechanism: '机制',
    year: '自查年度',
    score: '得分（满分 100）',
    verified: '核实情况',
    unchecked: '未自查',
    isVerified: '已检查核实',
    isOwnWord: '组织自查，未核实',
  },
  en: {
    title: 'Internal-control mechanisms',
    caption: 'The yearly self-check of its mechanisms, as the organization recorded it',
    mechanism: 'Mechanism',
    year: 'Year',
    score: 'Score, of 100',
    verified: 'Verified',
    unchecked: 'not checked',
    isVerified: 'verified by an inspection',
    isOwnWord: 'its own word, not verified',
  },
}
