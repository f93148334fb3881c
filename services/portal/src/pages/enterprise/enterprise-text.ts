export const enterpriseText = {
  zh: {
    title: '其他供应商',
    uscc: '统一社会信用代码',
    kind: '类别',
    division: '登记机关所在地',
    registeredAt: '在本平台登记的时间',
    certifiesNothing:
      '供应商自行登记。本平台只核对了统一社会信用代码，没有核验其资质、经营状况和信用，也不作任何认定；采购人在授予和签约当日另行查询。',
    ENTERPRISE: '企业',
    INDIVIDUAL_BUSINESS: '个体工商户',
    COOPERATIVE: '农民专业合作社',
    PUBLIC_INSTITUTION: '事业单位',
    LAW_FIRM: '律师事务所',
    COLLECTIVE: '农村集体经济组织',
    OTHER: '其他',
  },
  en: {
    title: 'Other supplier',
    uscc: 'Unified social credit code',
    kind: 'Kind',
    division: 'Where its registrar is',
    registeredAt: 'Registered here',
    certifiesNothing:
      'Suppliers register themselves. The platform checked the code alone: it has verified neither qualifications nor business nor credit, and certifies nothing; purchasers look them up on the days of award and signing.',
    ENTERPRISE: 'Enterprise',
    INDIVIDUAL_BUSINESS: 'Individual business',
    COOPERATIVE: 'Farmers’ cooperative',
    PUBLIC_INSTITUTION: 'Public institution',
    LAW_FIRM: 'Law firm',
    COLLECTIVE: 'Rural collective',
    OTHER: 'Other',
  },
}
