import { Link, useLocation } from 'react-router'
import type { FrameFragment } from '../graph/documents.generated/graphql.ts'
import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { type Offices, officesOf } from './offices.ts'

const text = {
  zh: {
    desk: '经办台导航',
    inbox: '待办事项',
    projects: '我的项目',
    outages: '平台中断',
    calendar: '放假安排',
    registerImports: '名录导入',
    catalogueImports: '目录导入',
    creditImports: '信用信息导入',
    policy: '政策参数',
    retireItem: '停用目录条目',
    officers: '执法人员',
    registrations: '登记申请',
    delegations: '委托和下放',
    legacies: '旧登记',
    successions: '机关承继',
    supplier: '供应商登记',
    organization: '本组织',
    annualReports: '年度工作报告',
    selfAssessments: '自我评估',
    disclosures: '信息公开',
    appeals: '企业诉求',
    externalRef: '平台编号',
    supervision: '监督意见',
    selfRegulation: '自律文件',
    discipline: '会员自律惩戒',
  },
  en: {
    desk: 'The desk',
    inbox: 'What waits for me',
    projects: 'My projects',
    outages: 'Outages',
    calendar: 'Holiday calendar',
    registerImports: 'Import the register',
    catalogueImports: 'Import the catalogue',
    creditImports: 'Import credit records',
    policy: 'Policy parameters',
    retireItem: 'Retire a catalogue item',
    officers: 'Officers',
    registrations: 'Registration',
    delegations: 'Delegations',
    legacies: 'Rows without a code',
    successions: 'Successions of agencies',
    supplier: 'Supplier registration',
    organization: 'My organization',
    annualReports: 'Annual reports',
    selfAssessments: 'Self-assessments',
    disclosures: 'Disclosure',
    appeals: 'Appeals of firms',
    externalRef: 'References of platforms',
    supervision: 'Supervision',
    selfRegulation: 'Self-regulation',
    discipline: 'Discipline of members',
  },
}

const places: readonly {
  name: keyof (typeof text)['zh']
  path: string
  isFor: (offices: Offices) => boolean
}[] = [
  { name: 'inbox', path: '', isFor: () => true },
  { name: 'projects', path: '/projects', isFor: ({ readsProjects }) => readsProjects },
  { name: 'registrations', path: '/registrations', isFor: ({ registers }) => registers },
  { name: 'delegations', path: '/delegations', isFor: ({ seesDelegations }) => seesDelegations },
  { name: 'legacies', path: '/legacy-organizations', isFor: ({ delegates }) => delegates },
  { name: 'successions', path: '/successions', isFor: ({ delegates }) => delegates },
  { name: 'outages', path: '/outages', isFor: ({ isOperator }) => isOperator },
  { name: 'calendar', path: '/calendar', isFor: ({ proposes }) => proposes },
  { name: 'registerImports', path: '/imports/organizations', isFor: ({ keepsRegister }) => keepsRegister },
  { name: 'catalogueImports', path: '/imports/catalogue', isFor: ({ isFinance }) => isFinance },
  { name: 'creditImports', path: '/imports/compliance', isFor: ({ keepsCredit }) => keepsCredit },
  { name: 'policy', path: '/policy', isFor: ({ proposes }) => proposes },
  { name: 'retireItem', path: '/forms/retireServiceItem', isFor: ({ retiresItems }) => retiresItems },
  { name: 'organization', path: '/organization', isFor: ({ isOrganization }) => isOrganization },
  {
    name: 'annualReports',
    path: '/annual-reports',
    isFor: ({ isOrganization, keepsRegister }) => isOrganization || keepsRegister,
  },
  {
    name: 'selfAssessments',
    path: '/self-assessments',
    isFor: ({ isOrganization, keepsRegister }) => isOrganization || keepsRegister,
  },
  {
    name: 'disclosures',
    path: '/disclosures',
    isFor: ({ isOrganization, keepsRegister }) => isOrganization || keepsRegister,
  },
  { name: 'appeals', path: '/appeals', isFor: ({ hasAppeals }) => hasAppeals },
  { name: 'externalRef', path: '/forms/recordExternalRef', isFor: ({ keepsRegister }) => keepsRegister },
  {
    name: 'supervision',
    path: '/supervision',
    isFor: ({ isOrganization, keepsRegister }) => isOrganization || keepsRegister,
  },
  {
    name: 'selfRegulation',
    path: '/self-regulation',
    isFor: ({ isOrganization, keepsRegister }) => isOrganization || keepsRegister,
  },
  { name: 'discipline', path: '/discipline', isFor: ({ isOrganization }) => isOrganization },
  { name: 'supplier', path: '/supplier', isFor: ({ isSupplier }) => isSupplier },
  { name: 'officers', path: '/officers', isFor: ({ hasOfficers }) => hasOfficers },
]

/** Where one goes at the desk, on each of its pages: what waits, one's projects, and what an operator looks after. */
export const DeskNav = ({ language, viewer }: { language: Language; viewer: FrameFragment['viewer'] }) => {
  const say = voice(language, text)
  const { pathname } = useLocation()
  const desk = `/${language}/desk`
  if (!viewer || !(pathname === desk || pathname.startsWith(`${desk}/`))) return null
  const offices = officesOf(viewer)
  return (
    <nav className="desk-nav" aria-label={say('desk')}>
      <ul className="link-row">
        {places
          .filter(({ isFor }) => isFor(offices))
          .map(({ name, path }) => (
            <li key={name}>
              <Link to={`${desk}${path}`} aria-current={pathname === `${desk}${path}` ? 'page' : undefined}>
                {say(name)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
