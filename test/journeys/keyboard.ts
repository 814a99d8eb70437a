// A person who has only a keyboard: everything is reached with the tab key, chosen with the space bar and the arrows, and
// pressed with enter.
import assert from 'node:assert/strict'
import type { Walker } from './walk.ts'

/** What has the focus. */
type Focused = {
  readonly tag: string
  readonly type: string
  readonly name: string
  readonly value: string
  readonly checked: boolean
  readonly groupChecked: boolean
  readonly words: string
}

const lookAtFocus = `(() => {
  const one = document.activeElement
  const type = one.tagName === 'INPUT' ? one.type : ''
  const group = type === 'radio' ? [...document.querySelectorAll('input[type=radio]')].filter(each => each.name === one.name) : []
  return { tag: one.tagName, type, name: one.name ?? '', value: one.value ?? '', checked: one.checked === true,
    groupChecked: group.some(each => each.checked), words: (one.innerText ?? '').trim() }
})()`

const focused = (walker: Walker): Promise<Focused> => walker.page.evaluate<Focused>(lookAtFocus)

const most = 250

/** Goes with the tab key to a link or button by its words and presses it; the page that comes of it is checked. */
export async function byKeyboard(walker: Walker, kind: 'link' | 'button', words: string): Promise<void> {
  for (let n = 0; n < most; n += 1) {
    await walker.page.keyboard.press('Tab')
    const at = await focused(walker)
    if (at.tag !== (kind === 'link' ? 'A' : 'BUTTON') || !at.words.startsWith(words)) continue
    await Promise.all([walker.page.waitForEvent('load'), walker.page.keyboard.press('Enter')])
    return walker.arrive()
  }
  assert.fail(`the tab key does not reach “${words}” on ${walker.page.url()}`)
}

/** What to say where the journey cares: the level of an indicator, the place of the judged band among the bands, and why. */
export type SaidByKeyboard = { readonly level: number | undefined; readonly band: number; readonly why: string }

async function chooseWithArrows(walker: Walker, place: number): Promise<void> {
  await walker.page.keyboard.press('Space')
  for (let n = 0; n < place; n += 1) await walker.page.keyboard.press('ArrowDown')
}

const dateParts: Readonly<Record<string, string>> = { day: '1', month: '2', year: '2026' }

function textFor(name: string, why: string): string {
  const part = /-(day|month|year)$/.exec(name)?.[1]
  if (part !== undefined) return dateParts[part] ?? ''
  return name === 'a-j-why' ? why : 'Typed with the keyboard'
}

async function answerFocused(walker: Walker, at: Focused, said: SaidByKeyboard): Promise<void> {
  const { keyboard } = walker.page
  if (at.type === 'radio' && !at.groupChecked) {
    const place = at.name.endsWith('-level') ? (said.level ?? 0) : at.name === 'a-j-band' ? said.band : 0
    return chooseWithArrows(walker, place)
  }
  if (at.name === 'a-j-boundaryConfirmed' && !at.checked) return keyboard.press('Space')
  if (at.tag === 'SELECT' && at.value === '') return keyboard.press('ArrowDown')
  if ((at.tag === 'TEXTAREA' || at.type === 'text') && at.value === '')
    await keyboard.insertText(textFor(at.name, said.why))
}

/** Answers everything on the page with the keys, up to its button, which is left. */
export async function fillPageByKeyboard(walker: Walker, said: SaidByKeyboard): Promise<void> {
  for (let n = 0; n < most; n += 1) {
    await walker.page.keyboard.press('Tab')
    const at = await focused(walker)
    if (at.tag === 'BUTTON' && at.words.startsWith('Save and go on')) break
    await answerFocused(walker, at, said)
  }
  await walker.page.keyboard.press('Shift+Tab')
}
