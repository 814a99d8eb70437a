// Tells the styles that scripts run. It stands first in the body, so that nothing is drawn twice.
document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported')
