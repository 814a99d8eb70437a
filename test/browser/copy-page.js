// Runs in the page, as text that open-browser.ts hands to the browser: the document as it stands, with what was typed and
// chosen in it, as HTML.
;(() => {
  const fields = root => [...root.querySelectorAll('input, textarea, option')]
  const copy = document.documentElement.cloneNode(true)
  const copied = fields(copy)
  for (const [n, field] of fields(document.documentElement).entries()) keep(field, copied[n])
  return `<!DOCTYPE html>\n${copy.outerHTML}`

  function keep(field, kept) {
    if (field.tagName === 'OPTION') kept.toggleAttribute('selected', field.selected)
    else if (field.tagName === 'TEXTAREA') kept.textContent = field.value
    else if (['radio', 'checkbox'].includes(field.type)) kept.toggleAttribute('checked', field.checked)
    else if (field.type !== 'file') kept.setAttribute('value', field.value)
  }
})()
