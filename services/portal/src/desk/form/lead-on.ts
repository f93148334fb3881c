import type { FormName } from '../../graph/forms.generated/forms.ts'

/** Where one goes on after something new was made, after the language; left out, one stays at its form. */
export const leadsTo: Partial<Record<FormName, string>> = {
  recordPlatformOutage: 'desk/outages',
  importCalendarNotice: 'desk/calendar',
  proposePolicyParameter: 'desk/policy',
  registerOfficer: 'desk/officers',
  draftDelegation: 'desk/delegations',
  registerEnterprise: 'desk/supplier',
  // one reference after the other
  recordExternalRef: 'desk/forms/recordExternalRef',
  openLiquidation: 'desk/registrations',
  noticeCreditors: 'desk/registrations',
  endLiquidation: 'desk/registrations',
  createDeregistrationApplication: 'desk/registrations',
}
