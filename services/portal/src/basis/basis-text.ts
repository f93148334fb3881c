export const basisText = {
  zh: { rule: '规则' },
  en: { rule: 'rule' },
}
