// What happens now that a matrix is submitted: line by line in plain words, each with the rule that asks for it.
import {
  type AnyAnswers,
  addMonths,
  type Circumstances,
  endsOn,
  type FormLine,
  findingsOf,
  type Instrument,
} from '../../../../domain/instruments/index.ts'
import { dayOf, sayDay } from '../../../../domain/kernel/index.ts'
import { type Html, html } from '../../../html.ts'
import { nextReviewOn } from '../say-form.ts'

/** A front door as the directory has it. */
export type FrontDoor = { readonly name: string; readonly telephone: string | null; readonly email: string | null }

/** What the part shows. `frontDoor` is that of the child's authority; null where the directory has none. */
export type WhatNow = {
  readonly of: Instrument
  readonly form: FormLine
  readonly answers: AnyAnswers
  readonly around: Circumstances
  readonly frontDoor: FrontDoor | null
}

type Line = { readonly says: string; readonly rules: string }

const reached = ({ name, telephone, email }: FrontDoor): string =>
  [name, telephone, email].filter(one => one !== null).join(', ')

const doorWords = ({ frontDoor }: WhatNow): string =>
  frontDoor === null
    ? 'the directory has no front door for the child’s authority yet, so use the number that your agency has'
    : reached(frontDoor)

// The form of 2024 says itself that it is no referral; of the one before it the protocol says it.
const notAReferral = (now: WhatNow): Line => ({
  says: `This is not a referral to children’s social care. If the child is suffering or likely to suffer significant harm, refer now: ${doorWords(now)}.`,
  rules: now.of.life === null ? 'REF-15.1, REF-15.2' : 'RFM24-3',
})

function reviewLine({ of, form, around }: WhatNow): Line[] {
  const due = nextReviewOn(form, around.now)
  if (due === null) return []
  const made = form.reviews.filter(one => one.submittedAt !== null).length
  const late = due < around.on ? ` That is ${around.on - due} days ago.` : ''
  return [
    {
      says: `Review ${made + 1} of ${of.life?.reviews ?? 0} is due on ${sayDay(due)}.${late}`,
      rules: 'GAP-60, RFM24-16',
    },
  ]
}

function endLine({ of, form, around }: WhatNow): Line[] {
  const end = endsOn(of.life, form.completedOn)
  if (end === null || of.life === null || form.completedOn === null) return []
  const made = form.reviews.filter(one => one.submittedAt !== null).length
  if (made >= of.life.reviews)
    return [{ says: `All ${of.life.reviews} reviews are made: a new matrix is needed.`, rules: 'RFM24-17' }]
  if (around.on >= end)
    return [{ says: `It held until ${sayDay(end)}: a new matrix is needed.`, rules: 'RFM24-18, GAP-07' }]
  const soon = around.on >= addMonths(form.completedOn, of.life.warnAfterMonths) ? ' That is soon.' : ''
  return [
    {
      says: `It details ${of.life.months} months and holds until ${sayDay(end)}; then a new matrix is needed.${soon}`,
      rules: 'RFM24-18, GAP-07',
    },
  ]
}

const prompts = ({ of, answers, around }: WhatNow): Line[] =>
  findingsOf(of, answers, around)
    .filter(({ kind }) => kind === 'prompt')
    .map(({ says, id }) => ({ says, rules: id }))

/** The lines, what cannot wait first. */
export const whatNowLines = (now: WhatNow): readonly Line[] => [
  notAReferral(now),
  ...prompts(now),
  ...reviewLine(now),
  ...endLine(now),
]

const drawn = ({ says, rules }: Line): Html => html`<li>${says} <span class="hw-rule-of">(${rules})</span></li>`

const isMatrix = ({ questions }: Instrument): boolean =>
  Object.values(questions).some(({ input }) => input.kind === 'level' || input.kind === 'column-tick')

/** Draws what happens now; nothing for what is no matrix, before the form is submitted, after it was entered in error, or once a newer one stands. */
export function whatNow(now: WhatNow): Html | false {
  const { submittedAt, enteredInErrorAt } = now.form
  if (submittedAt === null || enteredInErrorAt !== null || !isMatrix(now.of)) return false
  return html`<section aria-labelledby="what-now"><h2 class="govuk-heading-m" id="what-now">What happens now</h2>
<ul class="govuk-list govuk-list--bullet govuk-list--spaced hw-what-now">${whatNowLines(now).map(drawn)}</ul>
<p class="govuk-body hw-no-print"><a class="govuk-link" href="/children/${now.form.childId}/next/${now.form.id}">The pathway from here: what to do, where it goes, and what is still to be answered</a></p>
<p class="govuk-hint">Worked out on ${sayDay(dayOf(now.around.now))}.</p></section>`
}
