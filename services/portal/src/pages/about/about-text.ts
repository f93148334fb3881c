export const aboutText = {
  zh: {
    title: '关于数据', what: '这里的数据从哪里来', sourcesCaption: '数据来源', dataset: '数据', source: '来源', kind: '性质', age: '时点', real: '真实数据', synthetic: '演示用虚构数据',
    calendar: '工作日历', calendarCaption: '各年度放假安排的状态', year: '年度', status: '状态', published: '国务院办公厅已公布', provisional: '尚未公布，仅按周末与法定节日推算', unknown: '无数据',
    documents: '政策文件', documentsCaption: '本平台引用的政策文件', documentTitle: '标题', docNo: '文号', issuer: '发文机关', state: '状态',
    marks: '标有“虚构”的机关、社会组织和项目只用于演示，不指向任何真实主体；它们的信用代码以 FAKE 标识。', asOf: '页面时间：{{now}}', notFound: '没有找到珠海公示平台的历史公告，因此不收录任何一条。',
  },
  en: {
    title: 'About the data', what: 'Where the data come from', sourcesCaption: 'Sources of the data', dataset: 'Data', source: 'Source', kind: 'Kind', age: 'As of', real: 'real data', synthetic: 'made up for the demonstration',
    calendar: 'Working-day calendar', calendarCaption: 'The holiday notice of each year', year: 'Year', status: 'State', published: 'published by the State Council', provisional: 'not published yet: weekends and fixed holidays only', unknown: 'no data',
    documents: 'Policy documents', documentsCaption: 'Documents this board rests on', documentTitle: 'Title', docNo: 'Number', issuer: 'Issuer', state: 'State',
    marks: 'Agencies, organizations and projects marked as made up serve the demonstration only and stand for nobody; their codes contain FAKE.', asOf: 'Time of this page: {{now}}', notFound: 'No past notice of the Zhuhai board could be found, so none is shown.',
  },
}
