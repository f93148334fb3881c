import { amendment } from './acceptance/amendment.ts'
import { calendarCorrection } from './acceptance/calendar-correction.ts'
import { noticePeriod } from './acceptance/notice-period.ts'
import { objection } from './acceptance/objection.ts'
import { publicFacts } from './acceptance/public-facts.ts'
import { submission } from './acceptance/submission.ts'
import { twoPeople } from './acceptance/two-people.ts'
import { cityBefore2015Supplement } from './house/cities.ts'
import { houseUnderTest } from './house/house-under-test.ts'

/** The acceptance scenarios of domain.md section 9 that issue 2 names, through one running house. */
const house = houseUnderTest({ city: cityBefore2015Supplement })

noticePeriod(house)
amendment(house)
objection(house)
submission(house)
twoPeople(house)
publicFacts(house)
calendarCorrection(house)
