// What the answers of a return interview say when they are looked at together (RHIF-1 to RHIF-9, RHI-13.8, CP-18.1).
import { dayOf, sayDay, sayMoment } from '../../kernel/index.ts'
import type { AnyAnswers } from '../answers.ts'
import type { OutcomeOf, WorkedOut } from '../comes-to.ts'
import { datedBy } from '../dated-outcome.ts'
import type { Circumstances, Finding } from '../finding.ts'
import { among, problem, prompt, warning } from '../found.ts'
import { isUnsaid, meantBy, saidDay, saidKeys, saidRows, saidText } from '../said.ts'

/** Whether the interview ended within the 72 hours; null where the clock or the end is not known well enough (RHIF-4). */
export function inTime(answers: AnyAnswers, { interviewDueAt }: Circumstances): boolean | null {
  const on = saidDay(answers, 'e-ended', 'on')
  if (on === null || interviewDueAt === null) return null
  const ended = meantBy(on, saidText(answers, 'e-ended', 'at'))
  if (ended.last <= interviewDueAt) return true
  return ended.first > interviewDueAt ? false : null
}

/** The names of those who were with the child, as they were typed between commas (RHIF-5). */
export const associatesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[,\n]/)
      .map(name => name.trim())
      .filter(name => name !== ''),
  ),
]

function stampFindings(answers: AnyAnswers, { now }: Circumstances): Finding[] {
  const dated = saidDay(answers, 'e01')
  if (dated === null || dated === dayOf(now)) return []
  const says = `The form is dated ${sayDay(dated)}. If nobody typed that date, it becomes the day on which it is submitted.`
  return [prompt('RHIF-1', 'e01', says)]
}

function timeFindings(answers: AnyAnswers, around: Circumstances): Finding[] {
  const within = inTime(answers, around)
  if (within === null || around.interviewDueAt === null) return []
  const said = saidText(answers, 'e14')
  const side = within ? 'no later' : 'after that'
  const clock = `The 72 hours ended at ${sayMoment(around.interviewDueAt)}, and the interview ended ${side}.`
  if (isUnsaid(answers, 'e14')) return [prompt('RHIF-4', 'e14', `${clock} “${within ? 'Yes' : 'No'}” is suggested.`)]
  const differs = within ? said === 'no' : said === 'yes'
  if (!differs) return []
  const why = isUnsaid(answers, 'e-time-why') ? ' Say beside it why the answer differs.' : ''
  return [warning('RHIF-4', 'e14', `${clock} The answer says otherwise.${why}`)]
}

function associateFindings(answers: AnyAnswers): Finding[] {
  const count = associatesOf(saidText(answers, 'e30') ?? '').length
  if (count === 0) return []
  const names = count === 1 ? '1 name is' : `${count} names are`
  const says = `${names} kept as written. Link each to a person on the record only when you have confirmed who it is.`
  return [prompt('RHIF-5', 'e30', says)]
}

function meetingFindings(answers: AnyAnswers, { meetingLevel, meetingHeld }: Circumstances): Finding[] {
  if (meetingLevel === null) return []
  const reached = `The child’s episodes have reached level ${meetingLevel}.`
  const level = saidText(answers, 'e47')
  const triggered = saidText(answers, 'e46')
  const held = saidText(answers, 'e48', 'held')
  return among(
    [isUnsaid(answers, 'e47'), prompt('RHIF-7', 'e47', `${reached} “Level ${meetingLevel}” is suggested.`)],
    [level !== null && level !== `level-${meetingLevel}`, warning('RHIF-7', 'e47', `${reached} The answer differs.`)],
    [isUnsaid(answers, 'e46'), prompt('RHIF-7', 'e46', `${reached} “Yes” is suggested.`)],
    [triggered === 'no', warning('RHIF-7', 'e46', `${reached} The answer says that it triggered no meeting.`)],
    [held === 'yes' && !meetingHeld, warning('RHIF-7', 'e48', 'No such meeting stands on the record as held.')],
    [held === 'no' && meetingHeld, warning('RHIF-7', 'e48', 'Such a meeting stands on the record as held.')],
  )
}

const sentToOthers = 'return-interview-sent-to-social-care-and-police'
const matrices: readonly string[] = ['rfm-2024', 'cse-rfm-2018']

const socialCare: readonly string[] = [
  'missing-co-ordinator',
  'front-door',
  'social-worker',
  'pod-co-ordinator',
  'early-help',
]

function evidenceFindings(answers: AnyAnswers, { forms, sharedWith }: Circumstances): Finding[] {
  const impacts = saidKeys(answers, 'e40')
  const stands = (codes: readonly string[]) =>
    forms.some(form => codes.includes(form.instrument) && form.enteredInErrorAt === null)
  const onRecord = sharedWith.includes('police') && sharedWith.some(one => socialCare.includes(one))
  const unsent = saidRows(answers, 'e-sent').length === 0 && !onRecord
  return among(
    [
      impacts.includes(sentToOthers) && unsent,
      warning(
        'RHIF-9',
        'e-sent',
        'It says that the interview was sent: say to whom, when and by which secure way, or record it on the page of the return interview. No such record stands for both social care and the police.',
      ),
    ],
    [
      impacts.includes('cse-screening-tool-complete') && !stands(matrices),
      warning(
        'RHIF-9',
        'e40',
        'It says that a screening tool is complete, and no completed matrix stands on the record.',
      ),
    ],
    [
      impacts.includes('intelligence-shared') && !stands(['police-information-report']),
      warning('RHIF-9', 'e40', 'It says that intelligence was shared, and no information report stands on the record.'),
    ],
  )
}

function consentFindings(answers: AnyAnswers): Finding[] {
  const refused = saidText(answers, 'e-agrees', 'answer') === 'no'
  const sent = saidKeys(answers, 'e40').includes(sentToOthers) || saidRows(answers, 'e-sent').length > 0
  const undecided = saidText(answers, 'e-shared-without') !== 'yes'
  const offered = ['accepted', 'declined'].includes(saidText(answers, 'e-advocate', 'answer') ?? '')
  return among(
    [
      saidText(answers, 'e-told', 'told') === 'no',
      warning('RHI-13.8a', 'e-told', 'The child was not told who will see this: tell them before it is shared.'),
    ],
    [
      refused && sent && undecided,
      problem(
        'RHI-13.9',
        'e-shared-without',
        'It was sent although the child did not agree: say who decided that and why.',
      ),
    ],
    [
      refused && !offered,
      prompt('RHI-13.8b', 'e-advocate', 'The child does not agree: an independent advocate may help.'),
    ],
  )
}

const graveReasons: Readonly<Record<string, string>> = {
  'cse-related-to-missing': 'Sexual exploitation is given as a reason',
  cce: 'Criminal exploitation is given as a reason',
  trafficking: 'Trafficking is given as a reason',
  'forced-marriage': 'Forced marriage is given as a reason',
  'genital-mutilation': 'Genital mutilation is given as a reason',
  'honour-based-violence': 'Honour based violence is given as a reason',
  'abuse-neglect': 'Neglect is given as a reason',
  'abuse-physical': 'Physical abuse is given as a reason',
  'abuse-emotional': 'Emotional abuse is given as a reason',
  'abuse-sexual': 'Sexual abuse is given as a reason',
  'abuse-financial': 'Financial abuse is given as a reason',
}

const graveFactors: Readonly<Record<string, string>> = {
  'cse-related': 'Sexual exploitation is given as a factor',
  cce: 'Criminal exploitation is given as a factor',
  trafficking: 'Trafficking is given as a factor',
}

const graveFindings = (answers: AnyAnswers, question: string, grave: Readonly<Record<string, string>>): Finding[] =>
  saidKeys(answers, question).flatMap(key => {
    const says = grave[key]
    return says === undefined ? [] : [prompt('CP-18.5', question, `${says}: refer under the safeguarding procedures.`)]
  })

function harmFindings(answers: AnyAnswers): Finding[] {
  const harm = saidText(answers, 'e-harm')
  if (harm === 'yes' || harm === 'suspected') {
    const says =
      'Tell the police and refer to children’s social care without delay, both at once. Neither waits for this form.'
    return [prompt('CP-18.1', 'e-harm', says)]
  }
  if (saidText(answers, 'e28') === null || !isUnsaid(answers, 'e-harm')) return []
  const says =
    'Does this tell of a crime against the child, of harm, or of danger from somebody? Then say so: it cannot wait.'
  return [prompt('CP-18.1', 'e28', says)]
}

function otherFindings(answers: AnyAnswers, { blocked }: Circumstances): Finding[] {
  const vehicle = saidKeys(answers, 'e27', 'choice').some(key => key === 'taxi' || key === 'car-info')
  const withAdult = saidText(answers, 'e16') === 'adult-professional'
  const wordless = isUnsaid(answers, 'e-words') && isUnsaid(answers, 'e-wishes')
  return among(
    [vehicle, prompt('INTEL-2', 'e27', 'A vehicle is information for the police: consider an information report.')],
    [withAdult, prompt('RISKM-2', 'e16', 'The child was not interviewed: the risks may not be fully known.')],
    [!withAdult && wordless, prompt('PRIN-4.1c', 'e-words', 'The child’s own words and wishes are not written down.')],
    [blocked, prompt('FOUND-13.1b', 'e-sent', 'Somebody must not be told about this child: look before you send it.')],
  )
}

// “Other” without its words says nothing.
const withOther: Readonly<Record<string, string>> = { e18: 'method', e19: 'place', e23: 'place' }

const otherWordFindings = (answers: AnyAnswers): Finding[] =>
  Object.entries(withOther).flatMap(([question, what]) =>
    saidText(answers, question, 'choice') === 'other' && saidText(answers, question, 'other') === null
      ? [problem('FORM-e', question, `Say which other ${what}.`)]
      : [],
  )

/** The checks of the return interview. */
export const returnInterviewChecks = (answers: AnyAnswers, around: Circumstances): readonly Finding[] => [
  ...harmFindings(answers),
  ...graveFindings(answers, 'e33', graveReasons),
  ...graveFindings(answers, 'e32', graveFactors),
  ...consentFindings(answers),
  ...stampFindings(answers, around),
  ...timeFindings(answers, around),
  ...associateFindings(answers),
  ...meetingFindings(answers, around),
  ...evidenceFindings(answers, around),
  ...otherFindings(answers, around),
  ...otherWordFindings(answers),
]

/** The child's name stands twice on the form and is kept once (GAP-49). */
export const returnInterviewWorkedOut: WorkedOut = answers => {
  const name = saidText(answers, 'e03')
  return name === null ? {} : { e05: name }
}

/** The day of a return interview is that on which the form says it was completed (RHIF-1). */
export const returnInterviewOutcome: OutcomeOf = datedBy('e01')
