// Runs in the page, as text that open-browser.ts hands to the browser: shows another document in the place of this one. What
// was brought along and has warmed up stays, which makes a check three times as quick. Says no where the other is drawn with
// other styles or scripts.
window.showDocument = async (html, withScripts) => {
  const next = new DOMParser().parseFromString(html, 'text/html')
  const drawnWith = ({ head }) => [...head.children].filter(one => one.tagName !== 'TITLE').map(one => one.outerHTML)
  if (String(drawnWith(next)) !== String(drawnWith(document))) return false

  document.title = next.title
  document.documentElement.className = next.documentElement.className
  document.documentElement.lang = next.documentElement.lang
  document.body.replaceWith(document.adoptNode(next.body))
  scrollTo(0, 0)
  if (withScripts) for (const script of document.querySelectorAll('script[src]')) await runAnew(script)
  return true

  // A parsed script never runs, and a module that was imported once is not run again under the same address.
  async function runAnew(script) {
    const src = `${script.src}?shown=${performance.now()}`
    if (script.type === 'module') return import(src)
    const again = document.createElement('script')
    const ran = new Promise((done, failed) => Object.assign(again, { onload: done, onerror: failed }))
    again.src = src
    script.replaceWith(again)
    await ran
  }
}
