import { expect, test } from '@jest/globals'
import { askedYears } from './enforcement-statistics.ts'

test('one year is a span', () => expect(askedYears({ from: 2023, to: 2023 }).ok).toBe(true))
test('a span does not run backwards', () => expect(askedYears({ from: 2023, to: 2022 }).ok).toBe(false))
test('an open end is no limit', () => expect(askedYears({ from: null, to: 2022 }).ok).toBe(true))
