import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { reportTasks } from '../../../domain/missing/index.ts'
import { exampleDuties, exampleId, storyNow } from '../duties/example-duties.ts'
import { actPage } from './act/page.ts'
import { episodeActs } from './acts/index.ts'
import { episodePage } from './episode/page.ts'
import { exampleSubject, exampleTokens, exampleView, missingEpisode, someEvents, standings } from './example-episode.ts'
import { checkPage, tasksPage } from './report-tasks/page.ts'

const pageOf = (...given: Parameters<typeof exampleView>) => String(episodePage(exampleView(...given)).body)
const offered = (page: string) => [...page.matchAll(/\/do\/([a-z-]+)"/g)].map(([, path]) => path)

describe('The page of an episode', () => {
  test('of a child who is missing says since when, how long, and at what level', () => {
    const page = pageOf(missingEpisode, { events: someEvents })
    for (const words of ['22:10 yesterday', '9 hours', 'High', 'EX-1234', 'Alone at night'])
      assert.ok(page.includes(words), words)
    assert.ok(pageOf(missingEpisode).includes('not yet set by the police'))
  })

  test('DEF-5.1: of a child who is found stays open until somebody has seen that they are well', () => {
    const page = pageOf(standings.found)
    assert.match(page, /not yet checked well/i)
    assert.ok(offered(page).includes('well-being'))
    assert.ok(!offered(page).includes('located'))
  })

  test('of a child who is home says how long they were away, and offers no more of finding them', () => {
    const page = pageOf(standings.home)
    assert.match(page, /Away for 7 hours, found .*Well-being confirmed/s)
    for (const act of ['located', 'returned', 'well-being']) assert.ok(!offered(page).includes(act), act)
  })

  test('entered in error says why and offers only to take it back', () => {
    const page = pageOf(standings['entered in error'])
    assert.match(page, /Entered in error: The wrong child/)
    assert.deepEqual(offered(page), ['not-an-error'])
    assert.doesNotMatch(page, /Not reported to the police/)
  })

  test('CARE-A1.6: that the police do not know of says so above all else, until they do', () => {
    const page = pageOf(standings['not reported'])
    assert.ok(page.indexOf('Not reported to the police') < page.indexOf('<h1'))
    assert.match(page, /Ring 999 if there is danger now, otherwise 101/)
    assert.doesNotMatch(pageOf(missingEpisode), /Not reported to the police/)
    const away = { ...standings['not reported'], kind: 'away-from-placement' } as const
    assert.doesNotMatch(pageOf(away), /Not reported to the police/)
  })

  test('whose match nobody has confirmed says so, and how to, only to those who see the whole child', () => {
    const page = pageOf(standings['to be confirmed'])
    assert.match(page, /nobody has confirmed it yet/)
    assert.ok(offered(page).includes('confirm-match'))
    const subject = { ...exampleSubject, whole: false }
    const theirs = pageOf(standings['to be confirmed'], { subject, acts: [] })
    assert.doesNotMatch(theirs, /matched|confirm-match|\/children\//)
  })

  test('asks about what contradicts itself, and keeps it', () => {
    const page = pageOf(standings.contradictory)
    assert.match(page, /recorded as found before they were last seen.*Is that right\?/s)
    assert.match(page, /recorded as back before they were found.*Is that right\?/s)
  })

  test('FOUND-13.1b: warns of those who must not be told', () => {
    assert.match(pageOf(missingEpisode, { subject: { ...exampleSubject, blocks: 1 } }), /Do not notify: 1 person/)
    assert.match(pageOf(missingEpisode, { subject: { ...exampleSubject, blocks: 2 } }), /Do not notify: 2 people/)
  })

  test('GAP-36: says the protocol’s flags in words beside the police level', () => {
    const flag = (rule: string) => ({ rule, subject: 'child', since: storyNow, because: `Because of ${rule}` })
    const page = pageOf(missingEpisode, { flags: ['CARE-A1.6', 'DEF-5.5', 'DEF-5.6'].map(flag) })
    for (const words of ['Flagged higher risk under the protocol', 'Repeat missing', 'Long-term missing'])
      assert.ok(page.includes(`${words}.</strong> Because of`), words)
  })

  test('shows what must happen next, and what was just saved', () => {
    const page = pageOf(missingEpisode, { duties: [exampleDuties.overdue], done: episodeActs[0] ?? null })
    assert.match(page, /Overdue by 4 hours/)
    assert.match(page, /Saved: the police have been told/)
  })

  test('says nothing that somebody typed as markup', () => {
    const located = { ...standings.found.located, where: '<script>alert(1)</script>' }
    assert.doesNotMatch(pageOf({ ...standings.found, located }), /<script>/)
  })
})

describe('The pages of a report', () => {
  const view = {
    ...{ episode: missingEpisode, subject: exampleSubject, answers: new Map(), tokens: exampleTokens },
    ...{ now: storyNow, done: '' },
  }

  test('say the reference at once, and how far each part has come', () => {
    const answers = new Map([['places', { question: 'places', answer: '', notKnown: true, version: 1 }]])
    const page = String(tasksPage({ ...view, answers, done: 'reported' }).body)
    assert.match(page, /M-1001/)
    assert.match(page, /Where they may be.*?Completed/s)
    assert.equal(page.match(/Not started/g)?.length, reportTasks.length - 1)
  })

  test('CARE-A1.6: say where what was to be logged was recorded as missing', () => {
    assert.match(String(tasksPage({ ...view, done: 'reported-as-missing' }).body), /recorded as missing/)
  })

  test('CARER-8.5: ask for all eleven items, and print each with its answer or that it has none', () => {
    const items = reportTasks.flatMap(task => task.questions).flatMap(({ item }) => item ?? [])
    assert.deepEqual(
      [...new Set([1, ...items])].sort((a, b) => a - b),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    )
    const answers = new Map([['religion', { question: 'religion', answer: '', notKnown: true, version: 1 }]])
    const page = String(checkPage({ ...view, answers }).body)
    for (const { label } of reportTasks.flatMap(task => task.questions)) assert.ok(page.includes(label), label)
    assert.match(page, /Not known/)
  })
})

describe('The page of an act', () => {
  const acting = {
    ...{ episode: missingEpisode, subject: exampleSubject, tokens: exampleTokens, id: exampleId(7), doubts: [] },
    shown: { fields: {}, faults: [], now: storyNow },
  }
  const look = episodeActs.find(act => act.path === 'view') ?? assert.fail('nobody looks at the risk')

  test('BACK-1.3: of a level of risk shows how often the child was missing', () => {
    const counts = {
      toToday: 1,
      inTwelveMonths: 6,
      toLastReport: 1,
      windowDays: 90,
      level: null,
      longest: null,
      uncounted: 0,
    }
    const page = String(actPage({ ...acting, act: look, counts }).body)
    assert.match(page, /1 report in the last 90 days, 6 reports in the last 12 months/)
    assert.doesNotMatch(String(actPage({ ...acting, act: look, counts: null }).body), /in the last 90 days/)
  })

  test('over a version that no longer stands shows both what stands and what was typed', () => {
    const shown = { ...acting.shown, fields: { entry: 'Known to be at risk' } }
    const page = actPage({ ...acting, act: look, counts: null, shown, episode: standings.home, stale: true })
    assert.equal(page.status, 409)
    for (const words of ['What stands now', 'Back at the home', 'Known to be at risk'])
      assert.ok(String(page.body).includes(words), words)
  })
})
