import { houseUnderTest } from './house/house-under-test.ts'
import { door } from './stranger/door.ts'
import { duties } from './stranger/duties.ts'
import { ends } from './stranger/ends.ts'
import { entries } from './stranger/entries.ts'
import { findings } from './stranger/findings.ts'
import { identifiers } from './stranger/identifiers.ts'
import { money } from './stranger/money.ts'
import { objections } from './stranger/objections.ts'
import { onlySupplier } from './stranger/only-supplier.ts'
import { retirement } from './stranger/retirement.ts'
import { strangersText } from './stranger/strangers-text.ts'
import { unknown } from './stranger/unknown.ts'

/**
 * The lists of what strangers found (docs/mended.md), tried again from outside: through the gateway alone, with the given value
 * and siblings of our own. What anybody may write is what `npm start` allows. Whatever changes the calendar stands last.
 */
const house = houseUnderTest({ env: { RATE_WRITES: '100', RATE_WORK: '2000000' } })

unknown(house)
duties(house)
money(house)
entries(house)
identifiers(house)
findings(house)
retirement(house)
objections(house)
strangersText(house)
onlySupplier(house)
ends(house)
door(house)
