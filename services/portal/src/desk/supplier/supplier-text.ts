export const supplierText = {
  zh: {
    title: '供应商登记',
    explained:
      '企业、个体工商户、农民专业合作社、农村集体经济组织、律师事务所和事业单位参加采购的，先在此登记。社会组织由登记管理机关登记，无需在此登记。',
    register: '登记本供应商',
    contact: '联系方式',
    showContact: '查看登记的联系方式（每次查看均留有记录）',
    sealed: '联系方式加密保存，不公开。',
    page: '公开页面',
  },
  en: {
    title: 'Supplier registration',
    explained:
      'Enterprises, individual businesses, cooperatives, rural collectives, law firms and public institutions register here before they bid. Social organizations are registered by their registrar and need not.',
    register: 'Register this supplier',
    contact: 'Contact',
    showContact: 'Show the contact that was given (every reading is written down)',
    sealed: 'The contact is kept sealed and is never public.',
    page: 'The public page',
  },
}
