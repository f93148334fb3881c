import { PERSONAS, type Persona } from '../personas/personas.ts'

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 "Noto Sans",sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;background:#fff;color:#17202a}
h2{font-size:1rem;margin:1.2rem 0 .3rem}form{display:inline}small{color:#4a5560}
button{font:inherit;padding:.35rem .8rem;margin:0 .4rem .4rem 0;cursor:pointer}
@media(prefers-color-scheme:dark){body{background:#14181d;color:#eef2f5}small{color:#b4bec8}}`

/**
 * The sign-in page: one button per persona, no password, works without scripts.
 *
 * @param uid the interaction one is in; only ever our own random id
 */
export function personaPage(uid: string): string {
  const parties = [...Map.groupBy(PERSONAS, (persona) => persona.party).entries()]
  const sections = parties.map(
    ([party, personas]) =>
      `<section><h2>${party.id} · ${party.zh}<br><small>${party.en}</small></h2>${personas.map((one) => button(uid, one)).join('')}</section>`,
  )
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>选择身份 Choose a persona</title><style>${STYLE}</style>
<main><h1>选择身份 <span lang="en">Choose a persona</span></h1>
<p>沙盒登录，无需密码。<span lang="en">Sandbox sign-in, no password.</span></p>
${sections.join('\n')}</main></html>`
}

const button = (uid: string, { subject, zh, en }: Persona): string =>
  `<form method="post" action="/persona/${uid}"><button name="subject" value="${subject}" title="${zh} ${en}">${subject}</button></form>`

/** The one style sheet of the page, for its Content-Security-Policy. */
export const personaStyle = STYLE
