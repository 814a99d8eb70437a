// What the answers to the 2024 matrix say when they are looked at together (RFM24-5 to 20). Prompts look at single
// indicators: a low total never hides one.
import { type Day, dayOf, sayDay } from '../../kernel/index.ts'
import type { AnyAnswers } from '../answers.ts'
import type { OutcomeOf } from '../comes-to.ts'
import type { FormLine } from '../filled.ts'
import type { Circumstances, Finding } from '../finding.ts'
import { among, problem, prompt, warning } from '../found.ts'
import { cellOf } from '../holds.ts'
import { endsOn } from '../life.ts'
import { isUnsaid, saidDay, saidText } from '../said.ts'
import type { MatrixPrompt, MatrixScore } from '../score.ts'
import { dayNotAfter, reachFindings } from './child-facts.ts'
import { rfm2024 } from './rfm-2024.ts'
import { matrixIndicators, matrixScoreOf } from './rfm-2024-answers.ts'

// A band's printed words begin with its name and go on with what it means.
const bandName = (key: string | null): string =>
  rfm2024.questions['a-j'].input.parts.band.cell.options.find(option => option.key === key)?.label ?? 'no band'

/** What keeps the matrix from being submitted; what is merely unanswered is said where it is asked. */
function scoreProblems(answers: AnyAnswers, score: MatrixScore): Finding[] {
  const boundary = `The total of ${score.total} is printed in two bands; the higher one, ${bandName(score.band)}, is taken. Confirm it.`
  const reason =
    score.band === null
      ? 'Say why: with an indicator that is not known there is no scored band to agree with.'
      : `Say why the level is not that of the score, which is ${bandName(score.band)}.`
  return among(
    [score.problems.includes('boundary-unconfirmed'), problem('RFM24-14', 'a-j', boundary)],
    [
      score.problems.includes('judgement-missing') && !isUnsaid(answers, 'a-j'),
      problem('RFM24-15', 'a-j', 'Set the level of risk in your professional judgement.'),
    ],
    [score.problems.includes('judgement-reason-missing'), problem('RFM24-15', 'a-j', reason)],
  )
}

const hasLevel = (answers: AnyAnswers, id: string): boolean => Number(cellOf(answers, id, 'level')) >= 1

function evidenceProblems(answers: AnyAnswers): Finding[] {
  const bare = matrixIndicators.filter(id => hasLevel(answers, id) && cellOf(answers, id, 'evidence') === '')
  return bare.map(id => problem('RFM24-10', id, 'Say what the level rests on: it needs evidence from level 1 upwards.'))
}

function meetingsSaid({ meetingLevel, meetingHeld }: Circumstances): string {
  if (meetingLevel === null) return ''
  return ` The child’s episodes have reached level ${meetingLevel}, and ${meetingHeld ? 'a meeting was' : 'no meeting was'} held since.`
}

// What was required beside what was held, level by level.
function requiredSaid({ meetings }: Circumstances): string {
  const each = meetings.map(({ level, since, heldAt }) => {
    const held = heldAt === null ? 'not held' : `held ${sayDay(dayOf(heldAt))}`
    return `level ${level} since ${sayDay(dayOf(since))}, ${held}`
  })
  return each.length === 0 ? '' : ` Required: ${each.join('; ')}.`
}

function promptFinding(id: MatrixPrompt, around: Circumstances): Finding {
  switch (id) {
    case 'MISS-RFM': {
      const says = 'Make sure that the intervention meetings for 3, 5 and 9 missing episodes were held.'
      return prompt(id, 'a-i01', `${says}${meetingsSaid(around)}${requiredSaid(around)}`)
    }
    case 'RFM24-19':
      return prompt(id, 'a-i08', 'Consider trafficking offences and a referral to the National Referral Mechanism.')
    case 'RFM24-20': {
      const says = 'Make a safeguarding referral: a child under 13 cannot consent, and at level 4 there is no consent.'
      return prompt(id, 'a-i11', `${says} This matrix is not a referral to children’s social care.`)
    }
  }
}

function meetingWarning(around: Circumstances): Finding[] {
  const { meetingLevel, meetingHeld, meetings } = around
  if (meetings.some(({ heldAt }) => heldAt === null)) {
    const wanting = `A meeting that the child’s missing episodes ask for is not recorded as held.${requiredSaid(around)}`
    return [warning('MISS-RFM', 'a-i01', wanting)]
  }
  if (meetingLevel === null || meetingHeld) return []
  const says = `The child’s missing episodes ask for a level ${meetingLevel} meeting, and none is recorded as held.`
  return [warning('MISS-RFM', 'a-i01', says)]
}

function riskTypeWarning(answers: AnyAnswers): Finding[] {
  const [type, primary] = [saidText(answers, 'a08'), saidText(answers, 'a16')]
  if (type === null || primary === null) return []
  const fits = type === 'dual' ? primary !== 'other' : type === primary
  const says =
    'The risk type and the primary risk do not fit together: a dual risk has one of the two as its primary risk.'
  return fits ? [] : [warning('GAP-13', 'a16', says)]
}

function agreementWarnings(answers: AnyAnswers): Finding[] {
  const [stated, judged] = [saidText(answers, 'a09'), saidText(answers, 'a-j', 'band')]
  const [completed, initial] = [saidDay(answers, 'a07'), saidDay(answers, 'a30')]
  return among(
    [
      stated !== null && judged !== null && stated !== judged,
      warning('RFM24-15', 'a09', `The level stated here is not the judged one, which is ${bandName(judged)}.`),
    ],
    [
      completed !== null && initial !== null && completed !== initial,
      warning(
        'GAP-07',
        'a07',
        'This day differs from the date on which the initial form was completed, from which its six months run.',
      ),
    ],
  )
}

const carersMayKnow = ['aware', 'made-aware-by-another']

function blockFindings(answers: AnyAnswers, around: Circumstances): Finding[] {
  const told = saidText(answers, 'a05')
  const says = 'Somebody must not be told about this child.'
  const aware = among(
    [told === null && around.blocked, prompt('FOUND-13.1b', 'a05', `${says} “No” may be the right answer.`)],
    [
      told !== null && carersMayKnow.includes(told) && around.blocked,
      warning('FOUND-13.1b', 'a05', `${says} Check that it is not a parent or carer whom this answer says was told.`),
    ],
  )
  return [...aware, ...reachFindings(answers, around, ['a17'])]
}

function referralProblem(answers: AnyAnswers): Finding[] {
  if (saidText(answers, 'a03') !== 'yes' || isUnsaid(answers, 'a04') || answers.a04?.kind === 'not-known') return []
  const whole = saidDay(answers, 'a04', 'date') !== null && saidText(answers, 'a04', 'service') !== null
  return whole ? [] : [problem('RFM24-6', 'a04', 'Give both the date of the referral and the name of the service.')]
}

function lastFormFinding(answers: AnyAnswers, around: Circumstances): Finding[] {
  const completed = completedOn(answers, around.on)
  const last = around.forms.find(form => isEarlierMatrix(form, completed))
  const ends = endsOn(rfm2024.life, last?.completedOn ?? null)
  if (last === undefined || last.completedOn === null || ends === null) return []
  const when = `The last matrix was completed on ${sayDay(last.completedOn)}`
  if (around.on >= ends)
    return [
      prompt(
        'RFM24-18',
        null,
        `${when} and ended on ${sayDay(ends)}. A matrix only details six months of information.`,
      ),
    ]
  const left = (rfm2024.life?.reviews ?? 0) - last.reviews.filter(one => one.submittedAt !== null).length
  if (left <= 0)
    return [prompt('RFM24-17', null, `${when} and has had its three reviews: this new one takes its place.`)]
  return [prompt('RFM24-2', null, `${when} and holds until ${sayDay(ends)}: a review of it may be what is needed.`)]
}

const isEarlierMatrix = (form: FormLine, day: Day): boolean =>
  form.instrument === rfm2024.code &&
  form.enteredInErrorAt === null &&
  form.completedOn !== null &&
  form.completedOn < day

// The six months run from "Date Initial form completed" (GAP-07), which cannot lie in the future.
const completedOn = (answers: AnyAnswers, today: Day): Day =>
  dayNotAfter(answers, 'a30', today) ?? dayNotAfter(answers, 'a07', today) ?? today

/** What the answers to the 2024 matrix say together. */
export function rfm2024Checks(answers: AnyAnswers, around: Circumstances): readonly Finding[] {
  const score = matrixScoreOf(answers, around)
  return [
    ...score.prompts.map(id => promptFinding(id, around)),
    ...meetingWarning(around),
    ...scoreProblems(answers, score),
    ...evidenceProblems(answers),
    ...referralProblem(answers),
    ...agreementWarnings(answers),
    ...riskTypeWarning(answers),
    ...blockFindings(answers, around),
    ...lastFormFinding(answers, around),
  ]
}

/** What the 2024 matrix comes to: scored and judged band are both kept. */
export const rfm2024Outcome: OutcomeOf = (answers, today) => {
  const { total, band, effectiveBand } = matrixScoreOf(answers, { bornOn: null, on: today })
  return {
    completedOn: completedOn(answers, today),
    score: total,
    scoredLevel: band,
    level: effectiveBand,
    riskType: saidText(answers, 'a08'),
  }
}
