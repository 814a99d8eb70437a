// Runs in the page, as text that check-page.ts hands to the browser: shows the document of another address in the place of
// this one, with its scripts run anew. What was brought along and has warmed up stays, which makes a check three times as quick.
window.showNext = async address => {
  const answer = await fetch(address)
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const drawnWith = ({ head }) => [...head.children].filter(one => one.tagName !== 'TITLE').map(one => one.outerHTML)
  if (String(drawnWith(next)) !== String(drawnWith(document))) throw new Error(`${address} is drawn with another head`)

  document.title = next.title
  document.documentElement.className = next.documentElement.className
  document.body.replaceWith(document.adoptNode(next.body))
  scrollTo(0, 0)
  for (const script of document.querySelectorAll('script[src]')) await runAnew(script)

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
