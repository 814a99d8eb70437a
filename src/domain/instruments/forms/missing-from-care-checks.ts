// What the answers of the missing-from-care assessment say when they are looked at together (CARE-A1, GAP-36, GAP-37).
import { ageOn, type Day, sayDay } from '../../kernel/index.ts'
import type { AnyAnswers } from '../answers.ts'
import type { OutcomeOf, WorkedOut } from '../comes-to.ts'
import type { About } from '../condition.ts'
import { completedOn } from '../dated-outcome.ts'
import type { Circumstances, Finding } from '../finding.ts'
import { among, problem, prompt, warning } from '../found.ts'
import { addMonths } from '../life.ts'
import { isUnsaid, saidDay, saidRows, saidText } from '../said.ts'

const atMeeting = (answers: AnyAnswers, around: About): Day => saidDay(answers, 'd06') ?? around.on

const bornOn = (answers: AnyAnswers, around: About): Day | null => saidDay(answers, 'd03') ?? around.bornOn

const action = (answers: AnyAnswers): string | null => saidText(answers, 'd37', 'action')

function ageFindings(answers: AnyAnswers, around: Circumstances): Finding[] {
  const concluded = action(answers)
  if (concluded === null || concluded === 'report-immediately') return []
  const born = bornOn(answers, around)
  if (born === null) {
    const says = 'The date of birth is not known. A child of 12 or under is reported to the police immediately.'
    return [warning('CARE-A1.6', 'd37', says)]
  }
  const age = ageOn(born, atMeeting(answers, around))
  const says = `The child is ${age}. A child of 12 or under is reported to the police immediately: choose “Report immediately”.`
  return age <= 12 ? [problem('CARE-A1.6', 'd37', says)] : []
}

// The floor is medium (GAP-36): a log alone, without a report, would be less. Whoever decides it all the same says why.
function knowledgeFindings(answers: AnyAnswers): Finding[] {
  const knowledge = saidText(answers, 'd-knowledge')
  if (knowledge !== 'little' && knowledge !== 'disputed') return []
  const because = knowledge === 'little' ? 'Little is known' : 'There is disagreement'
  const higher = `${because}, so the child is considered as being at higher risk: medium at the least.`
  if (action(answers) !== 'carer-log-with-time-limit') return [prompt('CARE-A1.8', 'd-knowledge', higher)]
  return saidText(answers, 'd-below-floor') === null
    ? [problem('CARE-A1.8', 'd37', `${higher} A carer’s log alone is not enough: choose another action, or say why.`)]
    : [warning('CARE-A1.8', 'd-below-floor', `${higher} A carer’s log alone is kept below that, with your reason.`)]
}

const absent = (answers: AnyAnswers, question: string): boolean => saidText(answers, question, 'present') === 'no'
const unexplained = (answers: AnyAnswers, question: string): boolean =>
  absent(answers, question) && saidText(answers, question, 'why') === null

const alwaysThere = { 'd-carer': 'The carer', 'd-social-worker': 'The social worker' } as const
const usuallyThere = { 'd-child': 'the child', 'd-parents': 'the parents' } as const

function attendanceFindings(answers: AnyAnswers): Finding[] {
  const always = Object.entries(alwaysThere).flatMap(([question, who]) =>
    among(
      [absent(answers, question), warning('CARE-A1.3', question, `${who} always takes part in this meeting.`)],
      [unexplained(answers, question), problem('CARE-A1.3', question, `Say why ${who.toLowerCase()} was not there.`)],
    ),
  )
  const usually = Object.entries(usuallyThere).flatMap(([question, who]) =>
    among([unexplained(answers, question), problem('CARE-A1.3', question, `Say why ${who} did not take part.`)]),
  )
  return [...always, ...usually]
}

function reviewFindings(answers: AnyAnswers): Finding[] {
  const meeting = saidDay(answers, 'd06')
  if (meeting === null) return []
  const latest = addMonths(meeting, 6)
  const review = saidDay(answers, 'd07')
  return among(
    [
      isUnsaid(answers, 'd07'),
      prompt('CARE-A1.5', 'd07', `${sayDay(latest)} is suggested: six months after the meeting.`),
    ],
    [
      review !== null && review > latest,
      warning('CARE-A1.5', 'd07', `It is updated at least every six months: by ${sayDay(latest)}.`),
    ],
    [review !== null && review < meeting, warning('CARE-A1.5', 'd07', 'The review is dated before the meeting.')],
  )
}

function planFindings(answers: AnyAnswers, { blocked }: Circumstances): Finding[] {
  const unsafe = saidRows(answers, 'd46').filter(row => row.unsafe === true).length
  const unconsulted =
    saidText(answers, 'd-complex', 'complex') === 'yes' && saidText(answers, 'd-complex', 'consulted') !== 'yes'
  return among(
    [
      unsafe > 0,
      prompt(
        'CARE-A1.9',
        'd46',
        'The child is judged unsafe at an address: if they may be there, report to the police without delay.',
      ),
    ],
    [
      saidRows(answers, 'd47').length === 0,
      warning('CARE-A1.10', 'd47', 'Nobody is named as given a copy: write down who is.'),
    ],
    [
      unconsulted,
      prompt(
        'CARE-A1.4',
        'd-complex',
        'The issues are complex: consider asking the police co-ordinator for missing persons.',
      ),
    ],
    [
      blocked,
      prompt('FOUND-13.1b', 'd40', 'Somebody must not be told about this child: name nobody here who is blocked.'),
    ],
    [
      isUnsaid(answers, 'd-words') && isUnsaid(answers, 'd-wishes'),
      prompt('PRIN-4.1c', 'd-words', 'The child’s own words and wishes are not written down.'),
    ],
  )
}

/** The checks of the missing-from-care assessment. */
export const missingFromCareChecks = (answers: AnyAnswers, around: Circumstances): readonly Finding[] => [
  ...ageFindings(answers, around),
  ...knowledgeFindings(answers),
  ...attendanceFindings(answers),
  ...reviewFindings(answers),
  ...planFindings(answers, around),
]

/** The child's age at the meeting. */
export const missingFromCareWorkedOut: WorkedOut = (answers, around) => {
  const born = bornOn(answers, around)
  return born === null ? {} : { d04: String(ageOn(born, atMeeting(answers, around))) }
}

/** The concluding action is what was judged; its six months run from the meeting (CARE-A1.5). */
export const missingFromCareOutcome: OutcomeOf = (answers, today) => ({
  ...completedOn(saidDay(answers, 'd06') ?? today),
  level: action(answers),
})
