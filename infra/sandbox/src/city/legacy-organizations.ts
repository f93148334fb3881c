export type LegacyRow = Readonly<Record<string, string | boolean>>

/** The rows without a code that acceptance scenarios name (domain 9, AC-79). */
export const FIXTURE_LEGACIES: readonly LegacyRow[] = [
  row(1, '珠海市示例行业联谊会', {
    legacyRegistrationNo: '社证字第0123号',
    orgType: 'SOCIAL_ASSOCIATION',
    divisionCode: '440400',
  }),
]

/** Rows of an old register without a code: of a county that is no more, of a type or a place nobody wrote down. */
export const legacyOrganizations = (): LegacyRow[] => [
  ...FIXTURE_LEGACIES,
  row(2, '斗门县示例水产养殖协会', {
    legacyRegistrationNo: '斗社证字第0017号',
    formerNames: '斗门县示例渔业联谊会',
    orgType: 'SOCIAL_ASSOCIATION',
    divisionCode: '440421',
  }),
  row(3, '珠海市示例民办幼儿园联合会', { divisionCode: '440400' }),
  row(4, '珠海经济特区示例奖学基金会', { orgType: 'FOUNDATION' }),
]

function row(serial: number, name: string, more: Partial<Record<string, string>> = {}): LegacyRow {
  return {
    source: `示例旧登记簿:${serial}`,
    legacyRegistrationNo: '',
    name,
    formerNames: '',
    orgType: '',
    divisionCode: '',
    ...(more as Record<string, string>),
    isSynthetic: true,
  }
}
