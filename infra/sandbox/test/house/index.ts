export { type Answer, type Ask, askAt, dataOf } from './ask.ts'
export { closeHouse, type HouseUnderTest, openHouse } from './open-house.ts'
export { published } from './projects.ts'
export { until } from './until.ts'
