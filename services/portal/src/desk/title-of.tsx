import type { Language } from '../text/language.ts'
import { Words } from '../text/words.tsx'

const untitled = { zh: '（未填写项目名称）', en: '(no title yet)' }

/** A project's title; a draft may not have one yet. */
export const TitleOf = ({ language, title }: { language: Language; title: string }) =>
  title.trim() ? <Words>{title}</Words> : untitled[language]
