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
describe('ALERT-21.1, CLK-22: an alert is considered from 72 hours for three groups, and again each day', () => {
  examplesOf('ALERT-21.1')
})
describe('ALERT-21.2: a flag where no national alert is needed, and its withdrawal on return', () => {
  examplesOf('ALERT-21.2')
})
describe('ALERT-21.3: an alert goes to the mailbox for alerts, and is withdrawn on return', () => {
  examplesOf('ALERT-21.3')
})
describe('DISR-22.2, CAWN-11: the authority is told of a warning notice that was served', () => {
  examplesOf('DISR-22.2')
})
describe('TRAF-23.2: a referral to the National Referral Mechanism is considered and made', () => {
  examplesOf('TRAF-23.2')
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
describe('MISS-13.19a: a level launched early raises its meeting, whatever the count', () => {
  examplesOf('MISS-13.19a')
})
describe('MISS-13.19b: the police are invited to a meeting that has its day', () => {
  examplesOf('MISS-13.19b')
})
describe('OLA-10.1a: another authority notifies the host of a placement', () => {
  examplesOf('OLA-10.1a')
})
describe('PLAC-20.2a: a notification that came is told to the host and answered to the placing authority', () => {
  examplesOf('PLAC-20.2a')
})
describe('PLAC-A6.1: a placement of a child in Staffordshire’s care is notified', () => {
  examplesOf('PLAC-A6.1')
})
describe('PLAC-A6.2: copies of police reports reach the social worker', () => {
  examplesOf('PLAC-A6.2')
})
describe('OLA-10.1c: the placing authority has the outcome of return interviews', () => {
  examplesOf('OLA-10.1c')
})
describe('PLAC-20.5: the placing authority is told of a significant concern', () => {
  examplesOf('PLAC-20.5')
})
describe('PLAC-20.6-reply: a reply that has not come is asked for again', () => {
  examplesOf('PLAC-20.6-reply')
})
describe('PLAC-20.7: another episode after the letter asks the designated leads', () => {
  examplesOf('PLAC-20.7')
})
describe('OOC-19.2: a provider elsewhere reports to the social worker', () => {
  examplesOf('OOC-19.2')
})
describe('OOC-19.4a, CLK-21: the reviewing officer reports after each statutory review', () => {
  examplesOf('OOC-19.4a')
})
describe('OOC-19.4b: the team manager is told of what was not handled', () => {
  examplesOf('OOC-19.4b')
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
describe('RHI-13.5, GAP-62, GAP-70: the provider of return interviews is told of every return', () => {
  examplesOf('RHI-13.5')
})
describe('RHI-13.8a, GAP-19: the child is told who will see a return interview, and asked', () => {
  examplesOf('RHI-13.8a')
})
describe('RHI-13.9, GAP-20: a return interview is fed back to the police and an open meeting, with a basis', () => {
  examplesOf('RHI-13.9')
})
describe('RHI-15.7: a Staffordshire return interview goes to the missing children co-ordinator', () => {
  examplesOf('RHI-15.7')
})
describe('RHI-15.8: a Stoke-on-Trent return interview goes to the front door', () => {
  examplesOf('RHI-15.8')
})
describe('RHI-15.8: the front door forwards it to pod co-ordinator and social worker', () => {
  examplesOf('RHI-15.8-forwarded')
})
describe('RHI-15.9, GAP-40: early help decides for a child who is open to nobody', () => {
  examplesOf('RHI-15.9')
})
describe('CP-18.1: the police are told of each concern', () => {
  examplesOf('CP-18.1')
})
describe('CP-18.1, REF-15.1, REF-15.2, CP-18.2 and CP-18.5: each concern is referred to the front door of the authority in parallel', () => {
  examplesOf('CP-18.1-referral')
})
describe('CP-18.4a: what may be evidence is looked at after a concern', () => {
  examplesOf('CP-18.4a')
})
describe('CP-18.4b: where sexual abuse is suspected the police are asked for advice', () => {
  examplesOf('CP-18.4b')
})
describe('CP-18.4c: the police are told of evidence that somebody learned of', () => {
  examplesOf('CP-18.4c')
})
describe('REF-15.4: the front door decides on each referral', () => {
  examplesOf('REF-15.4')
})
describe('CP-18.3: who is agreed to lead the enquiries is told', () => {
  examplesOf('CP-18.3')
})
describe('REF-15.5c: Stoke-on-Trent’s front door decides on each notification', () => {
  examplesOf('REF-15.5c')
})
describe('REF-15.5b, GAP-74: in Staffordshire early help is told of a child who is not open', () => {
  examplesOf('REF-15.5b')
})
describe('POL-12.9: a child who was not reported is enquired about', () => {
  examplesOf('POL-12.9')
})
describe('FOUND-13.2a: a pattern asks for a strategy meeting to be considered', () => {
  examplesOf('FOUND-13.2a')
})
describe('FOUND-13.2b: a strategy meeting that is asked for is held or refused with a reason', () => {
  examplesOf('FOUND-13.2b')
})
describe('FOUND-13.2c: a strategy meeting decides whether enquiries are needed', () => {
  examplesOf('FOUND-13.2c')
})
describe('EDU-11.1b: what a school knows is shared', () => {
  examplesOf('EDU-11.1b')
})
describe('SW-9.4: Stoke-on-Trent’s front door receives that a child is found', () => {
  examplesOf('SW-9.4-found')
})
describe('SW-9.4: Stoke-on-Trent’s front door receives the return interviews', () => {
  examplesOf('SW-9.4-interview')
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
describe('PATH24-5: evidenced exploitation without an allocated social worker is referred to children’s social care', () => {
  examplesOf('PATH24-5')
})
describe('PATH24-6, GAP-10: the co-ordinator decides about the panel and says why or why not', () => {
  examplesOf('PATH24-6')
})
describe('PATH18-6: in Stoke-on-Trent a child who is not open is referred by the front door', () => {
  examplesOf('PATH18-6')
})

describe('REFF24-2, GAP-06: a referral without an updated matrix is kept until the matrix comes', () => {
  examplesOf('REFF24-2')
})
describe('PROG24-11, PROG24-3, PATH24-11, GAP-09, GAP-18, CLK-16: what comes is discussed at the first weekly triage after it', () => {
  examplesOf('PROG24-11')
})
describe('PROG24-12, GAP-18: the referrer is contacted within two working days of the triage', () => {
  examplesOf('PROG24-12')
})
describe('PROG24-10: whoever is to answer a referral is told of it', () => {
  examplesOf('PROG24-10-told')
})
describe('PROG24-12, GAP-18: the sender of a referral is told where nobody has received it in time', () => {
  examplesOf('PROG24-12-received')
})
describe('PROG24-12, GAP-18: the sender of a referral is told where nobody has answered it in time', () => {
  examplesOf('PROG24-12-answered')
})
describe('PROG24-13, GAP-16, CLK-18: each week of a programme has a visit, and a week without one is flagged', () => {
  examplesOf('PROG24-13')
})
describe('PROG24-13, GAP-17, CLK-17: a programme is closed at its planned end of eight weeks, or up to twelve', () => {
  examplesOf('PROG24-13-end')
})
describe('PROG24-13, GAP-17: an extension is decided on by a team manager before the planned end', () => {
  examplesOf('PROG24-13-extension')
})
describe('PROG24-13, GAP-69: what comes after the eighteenth birthday is thought of, and nothing closes by itself', () => {
  examplesOf('PROG24-13-eighteen')
})
describe('PROG24-14: a programme has a plan with the views of the child and of the parents', () => {
  examplesOf('PROG24-14')
})
describe('CCEP-10, GAP-55: child and parents are told of group work and that they may stay out', () => {
  examplesOf('CCEP-10')
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
