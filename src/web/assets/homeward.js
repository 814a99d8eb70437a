// What pages gain where scripts run: the libraries' behaviour, saving as you type, and a warning before the session ends.
// Everything works without it. What could not be sent is kept in the open page only, never in the browser's storage.
import { createAll, initAll } from './govuk-frontend.min.js'
import { SortableTable } from './moj-frontend.min.js'

initAll()
createAll(SortableTable)

const typingPause = 800
const firstRetry = 2000
const slowestRetry = 30000
const clock = () => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' })

/** Fields that make one answer, such as a date's, are sent together. */
function answerOf(field) {
  const group = field.closest('[data-autosave-together]') ?? field.closest('.govuk-date-input')
  const fields = group ? [...group.querySelectorAll('input:not([type=hidden]), select, textarea')] : []
  const names = fields.map(each => each.name).filter(name => name !== '')
  return names.length > 0 ? [...new Set(names)] : [field.name]
}

/** Every value of a name as it stands now; an answer that was taken back is sent as empty. */
function valuesOf(form, name) {
  const values = new FormData(form).getAll(name).filter(value => typeof value === 'string')
  return values.length > 0 ? values : ['']
}

class Autosave {
  /** Names that are not saved yet, with the number of their latest change. */
  unsent = new Map()
  /** Names that were sent and not taken: they wait in the page for whoever types. */
  waiting = new Set()
  /** What was pressed while there was no connection, or while something was on its way. */
  pressed = null
  changes = 0
  /** Whether the latest request had no answer at all. */
  cut = false
  /** The field that says so to the next request. */
  lost = null
  sending = false
  retryAfter = firstRetry

  constructor(form) {
    this.form = form
    this.status = form.querySelector('[data-autosave-status]')
    form.addEventListener('input', event => this.changed(event.target))
    // Leaving a field that was typed in need not wait for the pause.
    form.addEventListener('change', () => this.sendAfter(0))
    form.addEventListener('submit', event => this.submitted(event))
    window.addEventListener('online', () => this.sendAfter(0))
    window.addEventListener('beforeunload', event => {
      if (this.unsent.size + this.waiting.size > 0) event.preventDefault()
    })
  }

  changed(field) {
    if (!field.name || ['hidden', 'file', 'password'].includes(field.type)) return
    this.changes += 1
    for (const name of answerOf(field)) {
      this.unsent.set(name, this.changes)
      this.waiting.delete(name)
    }
    this.sendAfter(typingPause)
  }

  /** Without a connection the page would be lost with what was typed: it stays open, and goes on once all is sent. */
  submitted(event) {
    if (navigator.onLine && !this.cut && !this.sending) {
      this.unsent.clear()
      this.waiting.clear()
      return
    }
    event.preventDefault()
    this.pressed = { button: event.submitter }
    // What is still on its way would arrive after the whole page, and put older words over newer ones.
    if (this.sending) return
    this.say('No connection: what you typed stays here, and is sent when the connection is back', true)
    this.sendAfter(0)
  }

  sendAfter(milliseconds) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.send(), milliseconds)
  }

  async send() {
    if (this.sending) return
    if (this.unsent.size === 0) return this.goOn()
    this.sending = true
    const batch = new Map(this.unsent)
    const outcome = await this.post([...batch.keys()])
    this.sending = false
    if (outcome.saved) return this.saved(batch, outcome.answer)
    // Whoever answered and did not take it says why on the page that comes of the button.
    if (this.pressed && !this.cut) return this.goOn()
    this.say(`Not saved yet: ${outcome.because}, will try again`, true)
    this.sendAfter(this.retryAfter)
    this.retryAfter = Math.min(this.retryAfter * 2, slowestRetry)
  }

  async post(names) {
    const body = new URLSearchParams()
    for (const hidden of this.form.querySelectorAll('input[type=hidden][name]')) body.append(hidden.name, hidden.value)
    for (const name of names) for (const value of valuesOf(this.form, name)) body.append(name, value)
    try {
      const headers = { accept: 'application/json' }
      // A redirect would be to the sign-in page, and its answer is not "saved".
      const answer = await fetch(this.form.dataset.autosave, { method: 'POST', body, headers, redirect: 'manual' })
      this.cut = false
      if (answer.ok) {
        const said = await answer.json()
        this.found()
        return { saved: true, answer: said }
      }
      const signedOut = answer.type === 'opaqueredirect' || answer.status === 401
      return { saved: false, because: signedOut ? 'you are signed out' : 'the answer was not taken' }
    } catch {
      this.lose()
      return { saved: false, because: 'no connection' }
    }
  }

  /** What was sent may have been saved although its answer was lost: the next request says so. */
  lose() {
    this.cut = true
    if (this.lost) return
    this.lost = document.createElement('input')
    this.lost.type = 'hidden'
    this.lost.name = '_again'
    this.lost.value = 'yes'
    this.form.append(this.lost)
  }

  found() {
    this.lost?.remove()
    this.lost = null
  }

  saved(batch, answer) {
    this.retryAfter = firstRetry
    for (const [name, change] of batch) {
      if (this.unsent.get(name) !== change) continue
      this.unsent.delete(name)
      if (answer.waits) this.waiting.add(name)
    }
    this.renew(answer)
    if (answer.waits) this.say(`Not saved yet: ${answer.waits}`, true)
    else this.say(`Saved ${typeof answer.saved === 'string' ? answer.saved : clock()}`, false)
    document.dispatchEvent(new CustomEvent('homeward:request'))
    if (this.unsent.size > 0) this.sendAfter(typingPause)
    else this.goOn()
  }

  /** The versions that stand now, so that what this page saved itself is not taken for somebody else's, and what it adds up to. */
  renew(answer) {
    for (const hidden of this.form.querySelectorAll('input[type=hidden][name^=_]'))
      if (Object.hasOwn(answer, hidden.name)) hidden.value = String(answer[hidden.name])
    for (const shown of document.querySelectorAll('[data-as-saved]'))
      if (Object.hasOwn(answer, shown.dataset.asSaved)) shown.textContent = String(answer[shown.dataset.asSaved])
  }

  goOn() {
    if (this.pressed === null || this.cut || !navigator.onLine) return
    const { button } = this.pressed
    this.pressed = null
    this.form.requestSubmit(button ?? undefined)
  }

  say(words, waiting) {
    if (!this.status) return
    this.status.classList.toggle('hw-saved--waiting', waiting)
    if (this.status.textContent !== words) this.status.textContent = words
  }
}

/** Warns two minutes before the session ends for want of a request, and offers to go on. */
function warnBeforeEnd(element) {
  const warnAfter = Math.max(0, Number(element.dataset.idleMinutes) - 2) * 60000
  let timers = []
  const restart = () => {
    for (const timer of timers) clearTimeout(timer)
    element.replaceChildren()
    timers = [setTimeout(warn, warnAfter), setTimeout(ended, warnAfter + 120000)]
  }
  const stay = async () => {
    const answer = await fetch(element.dataset.idlePath ?? '/', { method: 'HEAD', redirect: 'manual' }).catch(() => null)
    if (answer?.ok) restart()
    else ended()
  }
  const warn = () => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'govuk-button govuk-button--secondary'
    button.textContent = 'Stay signed in'
    button.addEventListener('click', stay)
    element.replaceChildren('You will be signed out in 2 minutes, because nothing was asked for. ', button)
  }
  const ended = () => element.replaceChildren('You may be signed out. Sign in again in another tab before you leave this page.')
  document.addEventListener('homeward:request', restart)
  restart()
}

for (const form of document.querySelectorAll('form[data-autosave]')) new Autosave(form)
for (const element of document.querySelectorAll('[data-idle-minutes]')) warnBeforeEnd(element)
