export const officersText = {
  zh: {
    title: '执法人员',
    explained:
      '调查、检查、审计和主持听证须由证件有效的执法人员办理。由本机关审批人员为他人登记；登录账号不对外显示。',
    enter: '登记执法人员',
    none: '尚未登记。',
    name: '姓名',
    certificateNo: '执法证件编号',
    validFrom: '有效期起',
    validTo: '有效期止',
  },
  en: {
    title: 'Officers',
    explained:
      'Investigations, inspections, audits and hearings are for officers whose certificate is good on the day. An approver of the agency enters another person; the sign-in is shown to nobody.',
    enter: 'Enter an officer',
    none: 'Nobody is entered yet.',
    name: 'Name',
    certificateNo: 'Number of the certificate',
    validFrom: 'From',
    validTo: 'To',
  },
}
