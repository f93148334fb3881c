import { index, type RouteConfig, route } from '@react-router/dev/routes'

const page = (address: string, name: string) => route(address, `../pages/${name}/${name}.tsx`)

/** What is taken away from a page: tables, feeds, drawings. */
const taken = [
  ...['csv', 'xlsx', 'rss', 'atom', 'json'].map((form) =>
    route(`notices.${form}`, '../pages/notices/taken-notices.ts', { id: `notices.${form}` }),
  ),
  ...['csv', 'xlsx', 'svg', 'dark.svg'].map((form) =>
    route(`statistics.${form}`, '../pages/statistics/taken-statistics.ts', { id: `statistics.${form}` }),
  ),
]

const deskProject = 'desk/projects/:projectNo'

/** The clerk's desk. */
const desk = [
  route('desk', '../desk/inbox/inbox.tsx'),
  route('desk/projects', '../desk/projects/projects.tsx'),
  route('desk/outages', '../desk/outages/outages.tsx'),
  route('desk/calendar', '../desk/calendar/calendar.tsx'),
  route('desk/imports/:room', '../desk/imports/imports.tsx'),
  route('desk/imports/:room/:id', '../desk/imports/import-run.tsx'),
  route('desk/imports/:room/:id/report.csv', '../desk/imports/import-report.ts'),
  route('desk/policy', '../desk/policy/policy.tsx'),
  route('desk/supplier', '../desk/supplier/supplier.tsx'),
  route('desk/organization', '../desk/organization/organization.tsx'),
  route('desk/disclosures', '../desk/disclosures/desk-disclosures.tsx'),
  route('desk/appeals', '../desk/appeals/desk-appeals.tsx'),
  route('desk/annual-reports', '../desk/annual-reports/desk-annual-reports.tsx'),
  route('desk/officers', '../desk/officers/officers.tsx'),
  route('desk/legacy-organizations', '../desk/legacy-organizations/desk-legacy-organizations.tsx'),
  route('desk/successions', '../desk/successions/successions.tsx'),
  route('desk/delegations', '../desk/delegations/desk-delegations.tsx'),
  route('desk/forms/:verb', '../desk/form/form.tsx'),
  route('desk/registrations', '../desk/registrations/registrations.tsx', { id: 'desk/registrations' }),
  route('desk/organization/registrations', '../desk/registrations/of-organization.tsx'),
  route('desk/registrations/new', '../desk/registrations/new-registration.tsx'),
  route('desk/registrations/:applicationId/edit', '../desk/registrations/edit-registration.tsx'),
  route('desk/registrations/:applicationId', '../desk/registrations/registration.tsx', {
    id: 'desk/registration',
  }),
  route('desk/organizations/:uscc/credit-records', '../desk/credit-records/credit-records.tsx'),
  route('desk/drafts/new', '../desk/draft/new-draft.tsx'),
  route('desk/choices/:kind', '../form-kit/pickers/choices.ts'),
  route(deskProject, '../desk/project/desk-project.tsx'),
  route(`${deskProject}/draft`, '../desk/draft/edit-draft.tsx'),
  route(`${deskProject}/preview`, '../desk/preview/preview.tsx'),
  route(`${deskProject}/review`, '../desk/review/review.tsx'),
  route(`${deskProject}/objections`, '../desk/objections/desk-objections-page.tsx'),
  route(`${deskProject}/amend`, '../desk/amend/amend.tsx'),
  route(`${deskProject}/objections/:objectionId`, '../desk/objection/desk-objection.tsx'),
]

/** The addresses of the board: language first, then the noun. */
export default [
  index('../pages/language-choice.ts'),
  route('sign-in/callback', '../pages/sign-in/callback.tsx'),
  route('robots.txt', '../pages/sitemap/robots.ts'),
  route('sitemap.xml', '../pages/sitemap/sitemap-index.ts'),
  route('sitemaps/:file', '../pages/sitemap/sitemap-file.ts'),
  route('feeds/register.json', '../pages/register-feed/register-feed-file.ts'),
  route('feeds/register.schema.json', '../pages/register-feed/feed-schema-file.ts'),
  route('files/:room/:id', '../pages/files/file.ts'),
  route(':lang', '../frame/frame.tsx', [
    index('../pages/home/home.tsx'),
    page('search', 'search'),
    page('notices', 'notices'),
    page('projects/:projectNo', 'project'),
    route('projects/:projectNo/objections', '../pages/project/all-objections.tsx'),
    route('projects/:projectNo/calendar.ics', '../pages/project/calendar-file.ts'),
    page('objections/:objectionId', 'objection'),
    page('receipt', 'receipt'),
    page('organizations', 'organizations'),
    page('organizations/:uscc', 'organization'),
    route('organizations/:uscc/changes', '../pages/organization/changes.tsx'),
    page('legacy-organizations', 'legacy-organizations'),
    page('legacy-organizations/:legacyId', 'legacy-organization'),
    page('enterprises/:uscc', 'enterprise'),
    page('agencies', 'agencies'),
    page('delegations', 'delegations'),
    page('delegations/:delegationId', 'delegation'),
    page('registrations', 'registrations'),
    page('registrations/documents', 'registration-documents'),
    page('registrations/timeliness', 'registration-timeliness'),
    page('registrations/:applicationId', 'registration'),
    route('registrations/:applicationId/certificate.pdf', '../pages/registration/certificate-file.ts'),
    page('register-feed', 'register-feed'),
    page('structure', 'structure'),
    page('annual-reports', 'annual-reports'),
    page('disclosures', 'disclosures'),
    page('appeals', 'appeals'),
    page('annual-reports/:reportId', 'annual-report'),
    page('credit', 'credit'),
    page('penalties', 'penalties'),
    page('catalogue', 'catalogue'),
    page('statistics', 'statistics'),
    page('outages', 'outages'),
    page('outages/:outageId', 'outage'),
    page('about', 'about'),
    ...desk,
    ...taken,
    route('sign-in', '../pages/sign-in/sign-in.ts'),
    route('sign-out', '../pages/sign-in/sign-out.ts'),
    route('sandbox-clock', '../pages/sandbox-clock/sandbox-clock.ts'),
    route('*', '../pages/no-page.tsx'),
  ]),
] satisfies RouteConfig
