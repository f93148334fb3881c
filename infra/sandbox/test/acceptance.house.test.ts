import { amendment } from './acceptance/amendment.ts'
import { annualReport } from './acceptance/annual-report.ts'
import { calendarCorrection } from './acceptance/calendar-correction.ts'
import { delegation } from './acceptance/delegation.ts'
import { delivery } from './acceptance/delivery.ts'
import { deregistration } from './acceptance/deregistration.ts'
import { disclosure } from './acceptance/disclosure.ts'
import { governance } from './acceptance/governance.ts'
import { noticePeriod } from './acceptance/notice-period.ts'
import { objection } from './acceptance/objection.ts'
import { offices } from './acceptance/offices.ts'
import { organizationLife } from './acceptance/organization-life.ts'
import { publicFacts } from './acceptance/public-facts.ts'
import { registerChange } from './acceptance/register-change.ts'
import { registration } from './acceptance/registration.ts'
import { saidTwice } from './acceptance/said-twice.ts'
import { scope } from './acceptance/scope.ts'
import { submission } from './acceptance/submission.ts'
import { supervision } from './acceptance/supervision.ts'
import { twoPeople } from './acceptance/two-people.ts'
import { houseUnderTest } from './house/house-under-test.ts'

/** The acceptance scenarios of domain 9 whose parts are built, through one running house; 2015 begins without its supplementary notice (AC-08). */
// annual reports on 2025 are still to come
const house = houseUnderTest({
  at: '2026-03-02T09:30:00+08:00',
  env: { CALENDAR_WITHOUT: '国发明电〔2015〕1号' },
})

noticePeriod(house)
amendment(house)
delivery(house)
objection(house)
submission(house)
saidTwice(house)
twoPeople(house)
scope(house)
publicFacts(house)
offices(house)
registration(house)
registerChange(house)
delegation(house)
organizationLife(house)
governance(house)
annualReport(house)
disclosure(house)
supervision(house)
deregistration(house)
calendarCorrection(house)
