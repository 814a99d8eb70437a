import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ruleOf, rules } from './registry.ts'
import { inFull, toldIn, workedOut } from './worked-case.ts'
import { workedCases } from './worked-cases.ts'

const shown = new Set<string>()

/** A test for each example of a rule. */
function examplesOf(id: string): void {
  const rule = ruleOf(id)
  assert.ok(rule, id)
  shown.add(id)
  for (const example of workedCases[id] ?? []) {
    it(`${id}: ${example.title}`, () => {
      const found = workedOut(rule, example)
      assert.deepEqual(found.expect, example.expect.map(inFull))
      assert.deepEqual(found.flags, example.flags ?? [])
      if (example.told !== undefined) assert.deepEqual(toldIn(rule, example), example.told)
    })
  }
}

describe('CARE-A1.6, SCOPE-3.2: a child who is 12 or under at the event is reported to the police at once', () => {
  examplesOf('CARE-A1.6')
})
describe('PLAC-20.4: the placing authority is written to for each report', () => {
  examplesOf('PLAC-20.4')
})
describe('LONG-17.1a: the line manager is told at 48 hours', () => {
  examplesOf('LONG-17.1a')
})
describe('LONG-17.2b: an urgent case review is held at 72 hours', () => {
  examplesOf('LONG-17.2b')
})
describe('LONG-17.3: the next meeting is held on the day that the urgent case review set', () => {
  examplesOf('LONG-17.3')
})
describe('LONG-17.4: the minutes of an urgent case review reach two roles', () => {
  examplesOf('LONG-17.4')
})
describe('DEF-5.6: a child reported 28 days ago and not found is long-term missing', () => {
  examplesOf('DEF-5.6')
})
describe('PREV-13.3a: the police hold a prevention interview as soon as possible', () => {
  examplesOf('PREV-13.3a')
})
describe('RHI-13.4: a return interview is offered after every episode', () => {
  examplesOf('RHI-13.4')
})
describe('RHI-15.6: the return interview is carried out within 72 hours', () => {
  examplesOf('RHI-15.6')
})
describe('MISS-13.15, MISS-13.14, MISS-13.10a, DEF-5.3: three reports in 90 days raise a level 1 meeting', () => {
  examplesOf('MISS-13.15')
})
describe('MISS-13.17, MISS-LVL: five reports in 90 days raise a level 2 meeting', () => {
  examplesOf('MISS-13.17')
})
describe('MISS-13.18, MISS-LVL: nine reports in 90 days raise a level 3 meeting', () => {
  examplesOf('MISS-13.18')
})
describe('PLAC-20.6: the ninth report in 90 days of a child placed here raises a letter', () => {
  examplesOf('PLAC-20.6')
})
describe('DEF-5.5: two reports within a year make a repeat missing person', () => {
  examplesOf('DEF-5.5')
})
describe('SW-9.1: the social worker or the team is contacted after every report', () => {
  examplesOf('SW-9.1')
})
describe('SW-9.2: the co-ordinator asks for the return interview', () => {
  examplesOf('SW-9.2')
})
describe('POL-12.10a: the relevant authorities are notified of each report', () => {
  examplesOf('POL-12.10a')
})
describe('SW-9.4: Stoke-on-Trent’s front door receives every missing notification', () => {
  examplesOf('SW-9.4')
})
describe('POL-12.11a: the co-ordinator reviews every episode', () => {
  examplesOf('POL-12.11a')
})
describe('POL-12.11a: the vulnerability hub reviews every episode', () => {
  examplesOf('POL-12.11a-hub')
})
describe('FOUND-13.1a, GAP-65: everybody told of the episode is told of its end', () => {
  examplesOf('FOUND-13.1a')
})
describe('LONG-17.1b: a senior manager is told of a significant concern', () => {
  examplesOf('LONG-17.1b')
})
describe('POL-12.7: a disputed level goes first to the control-room manager', () => {
  examplesOf('POL-12.7')
})
describe('POL-12.8: a dispute that is not settled goes to the local policing team sergeant', () => {
  examplesOf('POL-12.8')
})
describe('POL-12.10b: each prevention interview is entered on COMPACT', () => {
  examplesOf('POL-12.10b')
})

describe('CARE-A1.1: a child in care who may go missing, or did, has an assessment', () => {
  examplesOf('CARE-A1.1')
})
describe('CARE-A1.2, CLK-10: the assessment is there when a placement begins, or three working days after an emergency', () => {
  examplesOf('CARE-A1.2')
})
describe('CARE-A1.5: the assessment is brought up to date at least every six months', () => {
  examplesOf('CARE-A1.5')
})
describe('CARE-A1.10: who was given a copy of the assessment is recorded', () => {
  examplesOf('CARE-A1.10')
})
describe('CARE-A1.9: a child who may be where they are judged unsafe is reported to the police without delay', () => {
  examplesOf('CARE-A1.9')
})
describe('CARE-A1.8, GAP-36: a child of whom little is known is flagged as at higher risk while they are out', () => {
  examplesOf('CARE-A1.8')
})
describe('CARE-A1.7: that a child in care of 13 or over is logged without an assessment is said', () => {
  examplesOf('CARE-A1.7')
})
describe('CARE-16.1: the risks are considered before a planned placement, and an emergency never waits', () => {
  examplesOf('CARE-16.1')
})
describe('MISS-13.12: each placement has a plan that the authority and the provider agree', () => {
  examplesOf('MISS-13.12')
})
describe('MISS-13.10b: that a child in care has no care plan is said when they first go missing', () => {
  examplesOf('MISS-13.10b')
})
describe('MISS-13.11: the next statutory review looks at why the child went missing', () => {
  examplesOf('MISS-13.11')
})
describe('RFM24-16, GAP-60: a matrix that found a risk is reviewed every eight weeks while it holds', () => {
  examplesOf('RFM24-16')
})
describe('RFM24-17: after three reviews a new matrix is completed', () => {
  examplesOf('RFM24-17')
})
describe('RFM24-18, GAP-07: a new matrix is completed before six months are over', () => {
  examplesOf('RFM24-18')
})

describe('worked examples', () => {
  it('stand for every rule and for no other, and each title is a sentence of its own', () => {
    const ids = rules.map(({ id }) => id).sort()
    assert.deepEqual(Object.keys(workedCases).sort(), ids)
    assert.deepEqual([...shown].sort(), ids)
    const titles = rules.flatMap(({ id }) => (workedCases[id] ?? []).map(({ title }) => `${id} ${title}`))
    assert.equal(new Set(titles).size, titles.length)
    for (const title of titles) assert.match(title, /[.]$/)
  })
})
