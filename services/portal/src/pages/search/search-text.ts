export const searchText = {
  zh: {
    title: '查找', field: '社会组织名称、曾用名、信用代码，或公示编号、项目名称', find: '查找', results: '“{{text}}”的结果', organizations: '社会组织', notices: '公示项目',
    noOrganization: '没有找到社会组织。', noNotice: '没有找到公示项目。', former: '曾用名', allNotices: '在全部公示项目中查找', empty: '请输入要查找的内容。',
  },
  en: {
    title: 'Search', field: 'Name, former name or code of an organization, or number or title of a notice', find: 'Find', results: 'Results for “{{text}}”', organizations: 'Organizations', notices: 'Notices',
    noOrganization: 'No organization was found.', noNotice: 'No notice was found.', former: 'formerly', allNotices: 'Search all notices', empty: 'Please type what to look for.',
  },
}
