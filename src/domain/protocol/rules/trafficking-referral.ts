// A child who is believed to be or to have been trafficked: a referral to the National Referral Mechanism is considered and made.
import {
  addDays,
  birthdayOf,
  earlierOf,
  type Instant,
  laterOf,
  sayDay,
  sayMoment,
  startOfDay,
} from '../../kernel/index.ts'
import { type MarkerStretch, markersOf } from '../alerts.ts'
import type { CaseFile } from '../case-file.ts'
import { type FactOf, factsOf, firstOf } from '../fact.ts'
import { stillAChild } from '../matrix.ts'
import type { Message } from '../message.ts'
import type { Duty, Flag, Rule } from '../rule.ts'
import { tells } from '../told.ts'

/** So many days before the eighteenth birthday it is noted that the child will have to consent. */
const daysAhead = 90

/** 004 §23.2: the duty to refer. */
export const traffickingReferral: Rule = {
  id: 'TRAF-23.2',
  title: 'Referral to the National Referral Mechanism',
  citation: {
    source: '004',
    paragraph: '23.2',
    says: 'The Modern Slavery Act 2015 obliges the authority to refer every child whom it believes to be or to have been trafficked to the National Referral Mechanism.',
    checkedOn: '2026-11-30',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  onlyMet: true,
  readings: [
    {
      gap: 'GAP-68',
      says: 'Belief is a person’s. A marker of trafficking, which the 2024 matrix from level 3 of indicator 8, a return interview and a person can make, asks the authority’s worker to consider the referral and say why or why not.',
      confirm: 'The authority’s lead for modern slavery',
    },
    {
      gap: 'GAP-68',
      says: 'No time is named. A sign that comes up while a referral stands undecided asks for no other. A child’s consent is not needed; on the eighteenth birthday it is, so the birthday is noted 90 days ahead.',
      confirm: 'The authority’s lead for modern slavery',
    },
  ],
  // What it asks follows from markers, of which there were none before.
  versions: [{ version: '1', from: null, until: null, deadline: null, raise, flag, tell }],
}

type Weighed = FactOf<'nrm-considered'> & { readonly referredAt: Instant | null; readonly decidedAt: Instant | null }

function weighedIn(file: CaseFile): readonly Weighed[] {
  const referred = factsOf(file, 'nrm-referred')
  const decided = factsOf(file, 'nrm-decided').filter(({ step, positive }) => step === 'conclusive' || !positive)
  const first = <F extends { readonly ref: string; readonly at: Instant }>(facts: readonly F[], ref: string) =>
    firstOf(facts.filter(one => one.ref === ref))
  return factsOf(file, 'nrm-considered').map(one => ({
    ...one,
    referredAt: first(referred, one.ref),
    decidedAt: first(decided, one.ref),
  }))
}

// A referral that is decided on or made and has no final decision yet covers what comes up meanwhile.
const isCovered = (weighed: readonly Weighed[], at: Instant): boolean =>
  weighed.some(one => one.refer && one.at <= at && (one.decidedAt === null || one.decidedAt > at))

type Sign = MarkerStretch & { readonly metAt: Instant | null; readonly because: string }

// What was believed no longer before anybody considered it asks for nothing.
function signsIn(file: CaseFile): readonly Sign[] {
  const weighed = weighedIn(file)
  return markersOf(file, ['trafficking-signs', 'trafficking-high'])
    .filter(({ from }) => stillAChild(file, from) && !isCovered(weighed, from))
    .map(marker => ({
      ...{ ...marker, metAt: weighed.find(({ at }) => at >= marker.from)?.at ?? null },
      because: `${marker.kind === 'trafficking-high' ? 'A high risk' : 'Signs'} of trafficking ${marker.kind === 'trafficking-high' ? 'was' : 'were'} recorded at ${sayMoment(marker.from)}, so a referral to the National Referral Mechanism is to be considered.`,
    }))
    .filter(({ metAt, until }) => until === null || (metAt !== null && metAt <= until))
}

function raise(file: CaseFile): Duty[] {
  const consider = signsIn(file).map(({ ref, from, metAt, because }) => ({
    ...{ subject: ref, opensAt: from, dueAt: null, metAt, because },
  }))
  return [
    ...consider,
    ...weighedIn(file)
      .filter(({ refer }) => refer)
      .map(referralOf),
  ]
}

const referralOf = ({ ref, at, referredAt }: Weighed): Duty => ({
  ...{ subject: `${ref}-refer`, opensAt: at, dueAt: null, metAt: referredAt },
  because: `It was decided at ${sayMoment(at)} to refer the child to the National Referral Mechanism, so the referral is to be made on the Home Office’s form and its reference recorded.`,
})

function flag(file: CaseFile): Flag[] {
  const { birth } = file.child
  const waits = weighedIn(file).find(({ refer, decidedAt }) => refer && decidedAt === null)
  if (birth.kind !== 'known' || waits === undefined) return []
  const eighteenth = birthdayOf(birth.on, 18)
  const since = laterOf(startOfDay(addDays(eighteenth, -daysAhead)), waits.at)
  const because = `The child turns 18 on ${sayDay(eighteenth)} and the National Referral Mechanism has not decided: from then on the referral needs their consent.`
  return [{ subject: 'child', since, because }]
}

function tell(file: CaseFile): Message[] {
  return signsIn(file).map(({ ref, from, metAt, until, because }) => {
    const to = { audience: 'social-worker', whose: file.child.responsibleAuthority, about: 'trafficking' } as const
    return { ...tells({ subject: ref, episode: null, because, ...to }, from), overAt: earlierOf(metAt, until) }
  })
}
