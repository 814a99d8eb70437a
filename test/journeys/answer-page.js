// Runs in the page: answers whatever a page of a form asks that has no answer yet, as somebody would who has much to say.
// `chosen` names fields and what is chosen for them, where the first of several will not do.
;chosen => {
  const notKnown = field => field.value === '_not-known' || field.name.endsWith('-not-known')
  const dated = name => /-(day|month|year)$/.exec(name)
  const today = new Date()
  const dateParts = { day: today.getUTCDate(), month: today.getUTCMonth() + 1, year: today.getUTCFullYear() }
  const words = field => {
    const part = dated(field.name)
    if (part) return String(dateParts[part[1]])
    const hints = [...document.querySelectorAll('[id]')].filter(one =>
      (field.getAttribute('aria-describedby') ?? '').split(' ').includes(one.id),
    )
    if (hints.some(one => one.textContent.includes('3:45pm'))) return '00:05'
    return field.inputMode === 'numeric' ? '14' : 'Example: said at a desk'
  }
  const main = document.querySelector('main')
  const fields = selector =>
    [...main.querySelectorAll(selector)].filter(field => field.name && !field.name.startsWith('_'))
  for (const field of fields('input[type=text], textarea'))
    if (field.value === '') field.value = chosen[field.name] ?? words(field)
  for (const list of fields('select')) if (list.value === '') list.value = chosen[list.name] ?? list.options[1].value
  const names = type => [...new Set(fields(`input[type=${type}]`).map(field => field.name))]
  for (const type of ['radio', 'checkbox']) {
    for (const name of names(type)) {
      const offered = fields(`input[type=${type}]`).filter(
        field => field.name === name && !notKnown(field) && field.value !== '',
      )
      const wanted = chosen[name] === undefined ? offered[0] : offered.find(field => field.value === chosen[name])
      if (wanted && (chosen[name] !== undefined || !offered.some(field => field.checked))) wanted.checked = true
    }
  }
}
