import { createInstance, type i18n } from 'i18next'
import type { Language } from './language.ts'

/** A page's sentences in both languages, with i18next's `{{name}}` and plural forms. */
export type Sentences<Key extends string = string> = Record<Language, Record<Key, string>>
export type Say<Key extends string = string> = (key: Key, values?: Record<string, string | number>) => string

const instances = new WeakMap<object, Map<Language, i18n>>()

/** A page's voice: `const say = voice(language, homeText); say('closingSoon')`. */
export const voice = <Words extends Sentences>(
  language: Language,
  sentences: Words,
): Say<BaseKey<keyof Words[Language] & string>> => {
  const byLanguage = instances.get(sentences) ?? new Map<Language, i18n>()
  instances.set(sentences, byLanguage)
  const known = byLanguage.get(language) ?? open(language, sentences[language])
  byLanguage.set(language, known)
  return (key, values) => known.t(key as string, values ?? {})
}

/** A plural is written `days_one` / `days_other` and asked for as `days`. */
type BaseKey<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key

const open = (language: Language, sentences: Record<string, string>): i18n => {
  const instance = createInstance()
  instance.init({
    lng: language,
    resources: { [language]: { translation: sentences } },
    interpolation: { escapeValue: false },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
  })
  return instance
}
