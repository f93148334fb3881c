import { Temporal } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { representativeIn } from '../organization/represented.ts'
import { withValue } from './with-value.ts'

const on = Temporal.PlainDate.from('2026-03-09')
const anew = (post: string) => {
  const heads = [{ displayName: '陈示例', post, mandateEndedOn: null }]
  const { organization } = withValue(
    { organization: { heads }, facts: {} } as never,
    { item: 'LEGAL_REPRESENTATIVE', value: '李示例' },
    on,
  )
  expect(representativeIn(organization)?.displayName).toBe('李示例')
  const former = organization.heads.find(({ displayName }) => displayName === '陈示例')!
  return former.mandateEndedOn ? `${former.post} to ${former.mandateEndedOn}` : former.post
}

test.each([
  ['法定代表人', '法定代表人 to 2026-03-09'],
  ['会长（法定代表人）', '会长'],
  ['会长(法定代表人)', '会长'],
  ['会长兼法定代表人', '会长'],
  ['法定代表人、理事长', '理事长'],
  ['法定代表人（理事长）', '理事长'],
  ['理事长、法定代表人、党支部书记', '理事长、党支部书记'],
  ['会长', '会长'],
])('another represents it: %s becomes %s', (was, is) => expect(anew(was)).toBe(is))
