// Runs in the page, as text that check-page.ts hands to the browser: what only a laid-out page can tell.
;(() => {
  /** Two radios or checkboxes of one name are one question, and the question must be heard. */
  function ungroupedChoices() {
    const choices = [...document.querySelectorAll('input[type=radio], input[type=checkbox]')]
    const names = new Set(choices.map(choice => choice.name).filter(Boolean))
    return [...names].filter(name => {
      const group = choices.filter(choice => choice.name === name)
      return group.length > 1 && !group.every(hasNamedGroup)
    })
  }

  function hasNamedGroup(choice) {
    const group = choice.closest('fieldset, [role=group], [role=radiogroup]')
    const legend = group?.querySelector(':scope > legend')?.textContent?.trim()
    return Boolean(legend || group?.getAttribute('aria-label') || group?.getAttribute('aria-labelledby'))
  }

  const { scrollWidth, clientWidth } = document.documentElement
  return { ungrouped: ungroupedChoices(), pageWidth: scrollWidth, screenWidth: clientWidth }
})()
