import { fakeUscc } from './fake-uscc.ts'

export type FirmRow = {
  uscc: string
  name: string
  firmType: string
  divisionCode: string
  isSynthetic: true
}

/** Evaluators and accounting firms acceptance scenarios name. */
export const FIXTURE_FIRMS: readonly FirmRow[] = [
  firm(21, '珠海示例咨询有限公司', 'BOTH'),
  firm(22, '珠海示例评估有限公司', 'EVALUATOR'),
  firm(23, '珠海示例会计师事务所', 'ACCOUNTING_FIRM'),
]

/** The firms of the demo city. */
export function firms(): FirmRow[] {
  const names = ['远帆', '明澈', '求实', '同衡', '海岸', '知行']
  return [
    ...FIXTURE_FIRMS,
    ...names.map((name, at) =>
      at < 3
        ? firm(301 + at, `珠海${name}评估咨询有限公司（示例）`, 'EVALUATOR')
        : firm(301 + at, `珠海${name}会计师事务所（示例）`, 'ACCOUNTING_FIRM'),
    ),
  ]
}

function firm(serial: number, name: string, firmType: string): FirmRow {
  return { uscc: fakeUscc('91440400', serial), name, firmType, divisionCode: '440400', isSynthetic: true }
}
