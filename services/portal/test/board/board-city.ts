import { cpSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { FIXTURES_DATA } from '@gongshi/sandbox'
import { boardProjects } from './board-projects.ts'

/**
 * The city of the board's tests: the fixtures, notices enough for three pages, some with hostile titles, and a delegation, and an
 * organization with credit records.
 *
 * @param dir where it is put
 * @returns the folder to load from
 */
export function boardCity(dir: string): string {
  const city = `${dir}/city`
  mkdirSync(city)
  for (const folder of readdirSync(FIXTURES_DATA))
    if (folder !== 'synthetic') symlinkSync(realpathSync(`${FIXTURES_DATA}/${folder}`), `${city}/${folder}`)
  cpSync(`${FIXTURES_DATA}/synthetic`, `${city}/synthetic`, { recursive: true })
  write(`${city}/synthetic/projects.csv`, boardProjects())
  write(`${city}/synthetic/credit-records.csv`, CREDIT_RECORDS)
  write(`${city}/synthetic/credit-listings.csv`, CREDIT_LISTINGS)
  write(`${city}/synthetic/delegations.csv`, DELEGATIONS)
  return city
}

/** The organization whose credit the tests look at. */
export const ORGANIZATION = '51440400FAKE00013T'

const CREDIT_RECORDS: Rows = [
  {
    uscc: ORGANIZATION,
    category: 'OTHER',
    summary: '获评市级先进社会组织',
    matter: '',
    individuals: '',
    formedOn: '2025-11-17',
    enteredOn: '2025-11-17',
    basisRule: 'credit.entry',
    until: '',
  },
  {
    uscc: ORGANIZATION,
    category: 'OTHER',
    summary: '与志愿者周小满合作开展图书捐赠',
    matter: '',
    individuals: '',
    formedOn: '2025-10-17',
    enteredOn: '2025-10-17',
    basisRule: 'credit.entry',
    until: '',
  },
]

const CREDIT_LISTINGS: Rows = [
  {
    uscc: ORGANIZATION,
    list: 'ABNORMAL_ACTIVITY',
    trigger: 'A1',
    listedOn: '2026-01-12',
    removedOn: '',
    basisRule: 'credit.list',
  },
]

/** The supplier that is no social organization: ENT-1. */
export const SUPPLIER = '91440400FAKE00363W'

/** The delegation everybody reads: of nothing that other tests apply for. */
export const DELEGATION = '01930000-0000-7000-8000-0000000000d1'

const DELEGATIONS: Rows = [
  {
    id: DELEGATION,
    mode: 'ENTRUST',
    title: '珠海市示例民政局关于委托金湾区示例民政局调查取证的决定',
    grounds: '示例：珠海市社会组织登记管理改革方案',
    principalUscc: '11440400FAKE001285',
    delegateUscc: '11440404FAKE001797',
    matters: 'INVESTIGATION',
    orgTypes: 'SOCIAL_ASSOCIATION#FOUNDATION',
    territory: '440404',
    validFrom: '2025-03-01',
    validTo: '',
    documentNo: '珠民示函〔2025〕4号',
    signedOn: '2025-02-17',
    publishedOn: '2025-02-20',
  },
]

export type Rows = readonly Readonly<Record<string, string>>[]

function write(file: string, rows: Rows): void {
  const columns = Object.keys(rows[0]!)
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  writeFileSync(file, `${lines.map((cells) => cells.map(quoted).join(',')).join('\n')}\n`)
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
