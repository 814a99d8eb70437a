// Runs in the page: answers what it asks and nobody answered yet, as a hand would that clicks and types. Asking the browser
// for each field by itself takes a hundred times as long.
const asked = () => [...document.querySelectorAll('.hw-asked')]
const all = (one, selector) => [...one.querySelectorAll(selector)]

function seen(field) {
  if (!field.checkVisibility()) throw new Error(`nobody can see the field ${field.name}`)
  return field
}

function type(field, value) {
  seen(field).value = value
  for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }))
}

// The box itself is drawn by its label, so that it is the label that has to be seen.
function press(box) {
  seen(box.labels[0])
  box.click()
}

const isAnswered = one =>
  one.querySelector('input:checked') !== null ||
  all(one, 'input[type=text], textarea, select').some(({ value }) => value !== '')

function notKnown(one) {
  const says = ({ type: kind, labels }) => {
    const words = labels[0]?.innerText.trim() ?? ''
    return kind === 'radio' ? words === 'Not known' : words.startsWith('Not known')
  }
  const box = all(one, 'input[type=checkbox], input[type=radio]').find(says)
  if (box !== undefined) return press(box)
  const list = one.querySelector('select:has(option[value="_not-known"])')
  if (list !== null) type(list, '_not-known')
}

/** Says "not known" to every question of the page that has no answer. */
window.restNotKnown = () => {
  for (const one of asked()) if (!isAnswered(one)) notKnown(one)
}

function answer(one, date) {
  if (one.querySelector('input:checked') !== null) return
  const first = one.querySelector('input[type=radio]')
  if (first !== null) return press(first)
  for (const field of all(one, 'input, select, textarea'))
    if (field.value === '') {
      const part = /-(day|month|year)$/.exec(field.name)?.[1]
      if (part !== undefined) type(field, String(date[part]))
      else if (field.tagName === 'SELECT') type(field, field.options[1].value)
      else if (field.tagName === 'TEXTAREA' || (field.type === 'text' && field.inputMode !== 'numeric'))
        type(field, field.name.endsWith('At') ? '09:30' : 'Said on a journey')
    }
}

/** Answers every question of the page that has no answer yet; boxes to tick are left. */
window.answerRest = date => {
  for (const one of asked().filter(each => each.querySelector('.hw-tick') === null)) answer(one, date)
}
