import { close } from '../domain/notice/close.ts'
import type { AskCatalogue } from '../neighbours/catalogue.ts'
import type { Notices } from '../store/notices.ts'

export async function closeNotices(notices: Notices, ask: AskCatalogue) {
  for (const notice of await notices.due()) if (await ask(notice)) close(notice)
}
