type Suggested = { told: string; choices: { code: string; words: string }[] }

/** How long one pauses before it is worth asking. */
const pauseMs = 200

/** Suggests what may be chosen while one types, in the browser's own list; without this script the form looks it up in a step. */
export const enhanceChoices = (input: HTMLInputElement): void => {
  const list = document.createElement('datalist')
  list.id = `${input.id}-choices`
  input.after(list)
  input.setAttribute('list', list.id)
  const chosen = document.getElementById(`${input.id}-chosen`)
  let pause: number | undefined
  let asking: AbortController | undefined
  const suggest = async () => {
    asking?.abort()
    asking = new AbortController()
    const text = input.value.trim()
    const { told, choices } = await ask(`${input.dataset.choices}?${new URLSearchParams({ text })}`, asking)
    list.replaceChildren(...choices.map(({ code, words }) => new Option(`${code} ${words}`, code)))
    const one = choices.find(({ code }) => code === text.toUpperCase())
    if (chosen) chosen.textContent = one ? `${one.code} ${one.words}` : told
  }
  input.addEventListener('input', () => {
    clearTimeout(pause)
    pause = window.setTimeout(() => void suggest().catch(() => undefined), pauseMs)
  })
}

const ask = async (address: string, { signal }: AbortController): Promise<Suggested> => {
  const answer = await fetch(address, { signal, headers: { accept: 'application/json' } })
  return answer.ok ? ((await answer.json()) as Suggested) : { told: '', choices: [] }
}
