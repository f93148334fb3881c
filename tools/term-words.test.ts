import { expect, test } from '@jest/globals'
import { draftText } from '../services/portal/src/desk/draft/draft-text.ts'
import { terms } from '../services/procurement/src/domain/project/term-table.ts'

const labels: Readonly<Record<string, string>> = draftText.zh

test.each(Object.entries(terms).filter(([field]) => field in labels))(
  'the form calls %s what sentences about it call it',
  (field, { zh }) => {
    expect(labels[field]).toContain(zh)
  },
)
