export const basisText = {
  zh: { codes: '代码和规则编号' },
  en: { codes: 'Codes and rule numbers' },
}
