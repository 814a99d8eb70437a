// What the record of a meeting says when its answers are looked at together (MISS-13.14 to MISS-13.19, LONG-17.3, LONG-17.4).
import type { AnyAnswers } from '../answers.ts'
import type { OutcomeOf } from '../comes-to.ts'
import { completedOn } from '../dated-outcome.ts'
import type { Circumstances, Finding } from '../finding.ts'
import { among, problem, prompt, warning } from '../found.ts'
import { isUnsaid, type SaidRow, saidDay, saidRows, saidText } from '../said.ts'
import { meetingRoles } from './escalation-meeting-questions.ts'

type Role = (typeof meetingRoles)[number]['key']

/** Who is to be there at a level, who chairs it by default (GAP-26), and what is its own trigger (GAP-25). */
type LevelOfMeeting = {
  readonly id: string
  readonly roles: readonly Role[]
  readonly chair: string
  readonly trigger: string
  /** The child and an advocate are absent only for an exceptional reason. */
  readonly childThere: boolean
}

/** The three levels (004 §13.15, §13.17, §13.18); who comes “as appropriate” is not asked for. */
export const levelsOfMeeting: Readonly<Record<string, LevelOfMeeting>> = {
  'level-1': {
    id: 'MISS-13.15',
    roles: ['child', 'parents', 'social-worker', 'police-officer', 'carer'],
    chair: 'social-worker',
    trigger: 'three-in-90',
    childThere: false,
  },
  'level-2': {
    id: 'MISS-13.17',
    roles: ['child', 'advocate', 'parents', 'team-manager', 'police-officer', 'social-worker', 'interviewer'],
    chair: 'team-manager',
    trigger: 'five-in-90',
    childThere: true,
  },
  'level-3': {
    id: 'MISS-13.18',
    roles: [
      ...(['child', 'advocate', 'parents', 'social-care-lead', 'team-manager', 'fostering-manager'] as const),
      ...(['police-co-ordinator', 'social-worker', 'interviewer', 'reviewing-officer'] as const),
    ],
    chair: 'social-care-lead',
    trigger: 'nine-in-90',
    childThere: true,
  },
}

const labelOf = (role: string): string => meetingRoles.find(({ key }) => key === role)?.label ?? role

const asScaled = (answers: AnyAnswers): LevelOfMeeting | null =>
  saidText(answers, 'g2-kind') === 'scaled-meeting' ? (levelsOfMeeting[saidText(answers, 'g2-01') ?? ''] ?? null) : null

const rowOf = (answers: AnyAnswers, role: string): SaidRow | undefined =>
  saidRows(answers, 'g2-06').find(row => row.role === role)

function attendanceFindings(answers: AnyAnswers, { id, roles, childThere }: LevelOfMeeting): Finding[] {
  const absent = roles.filter(role => rowOf(answers, role) === undefined)
  const unexplained = (['child', 'advocate'] as const).filter(role => {
    const row = rowOf(answers, role)
    return childThere && row?.attended !== true && typeof row?.apologies !== 'string'
  })
  const listed = absent.map(labelOf).join(', ')
  return [
    ...among([absent.length > 0, warning(id, 'g2-06', `Not in the attendance of this level: ${listed}.`)]),
    ...unexplained.map(role =>
      problem(id, 'g2-06', `${labelOf(role)}: absent only in exceptional circumstances. Write down which.`),
    ),
  ]
}

function levelFindings(answers: AnyAnswers, level: LevelOfMeeting): Finding[] {
  const trigger = saidText(answers, 'g2-02', 'trigger')
  const chair = saidText(answers, 'g2-05', 'role')
  const says = saidText(answers, 'g2-02', 'reason')
  return among(
    [
      trigger !== null && trigger !== 'other' && trigger !== level.trigger,
      warning(
        level.id,
        'g2-02',
        'This number of episodes is the trigger of another level: 3 of level 1, 5 of 2, 9 of 3.',
      ),
    ],
    [
      trigger === 'other' && says === null,
      problem('MISS-13.19a', 'g2-02', 'Choose which of the four other reasons it is.'),
    ],
    [
      chair !== null && chair !== level.chair && saidText(answers, 'g2-05', 'why') === null,
      warning(
        level.id,
        'g2-05',
        `The ${labelOf(level.chair).toLowerCase()} chairs this level: say why somebody else did.`,
      ),
    ],
  )
}

function heldFindings(answers: AnyAnswers): Finding[] {
  const due = saidDay(answers, 'g2-04', 'due')
  const held = saidDay(answers, 'g2-04', 'held')
  const late = due !== null && held !== null && held > due
  return among(
    [held === null && !isUnsaid(answers, 'g2-04'), problem('MISS-13.14', 'g2-04', 'Write down when it was held.')],
    [
      late && saidText(answers, 'g2-04', 'why') === null,
      warning('MISS-13.14', 'g2-04', 'It was held after it was due: say why.'),
    ],
  )
}

function scaledFindings(answers: AnyAnswers, { forms }: Circumstances): Finding[] {
  if (saidText(answers, 'g2-kind') !== 'scaled-meeting') return []
  const matrix = forms.some(one => one.instrument === 'risk-evaluation-matrix' && one.enteredInErrorAt === null)
  const police = ['police-officer', 'police-co-ordinator'].some(role => rowOf(answers, role)?.invited === true)
  return among(
    [!matrix, warning('MISS-13.19c', 'g2-10', 'No completed risk evaluation matrix stands on the record.')],
    [!police, warning('MISS-13.19b', 'g2-06', 'The police are invited to every scaled meeting.')],
    [
      isUnsaid(answers, 'g2-08') || isUnsaid(answers, 'g2-08-pull'),
      prompt('MISS-13.16', 'g2-08', 'The meeting identifies push and pull factors.'),
    ],
    [
      saidRows(answers, 'g2-09-tools').length === 0,
      prompt(
        'MISS-13.16',
        'g2-09-tools',
        'The police consider every tool of disruption: write down which, used or not, and why.',
      ),
    ],
  )
}

function urgentFindings(answers: AnyAnswers, { inCare }: Circumstances): Finding[] {
  if (saidText(answers, 'g2-kind') !== 'urgent-case-review') return []
  const sentTo = (role: Role) => saidRows(answers, 'g2-13').some(row => row.role === role)
  return among(
    [!sentTo('social-care-lead'), warning('LONG-17.4', 'g2-13', 'The minutes go to the children’s social care lead.')],
    [
      inCare === true && !sentTo('reviewing-officer'),
      warning('LONG-17.4', 'g2-13', 'The child is looked after: the minutes go to the independent reviewing officer.'),
    ],
  )
}

/** The checks of a meeting record. */
export function escalationMeetingChecks(answers: AnyAnswers, around: Circumstances): readonly Finding[] {
  const level = asScaled(answers)
  return [
    ...(level === null ? [] : [...attendanceFindings(answers, level), ...levelFindings(answers, level)]),
    ...heldFindings(answers),
    ...scaledFindings(answers, around),
    ...urgentFindings(answers, around),
    ...among(
      [isUnsaid(answers, 'g2-07'), prompt('PRIN-4.1c', 'g2-07', 'The child’s views are not written down.')],
      [
        isUnsaid(answers, 'g2-07-parents'),
        prompt('PRIN-4.1c', 'g2-07-parents', 'The parents’ views are not written down.'),
      ],
      [
        around.blocked,
        prompt('FOUND-13.1b', 'g2-13', 'Somebody must not be told about this child: look before the minutes are sent.'),
      ],
    ),
  ]
}

/** The day is that on which it was held; the level is that of the meeting. */
export const escalationMeetingOutcome: OutcomeOf = (answers, today) => ({
  ...completedOn(saidDay(answers, 'g2-04', 'held') ?? today),
  level: saidText(answers, 'g2-kind') === 'scaled-meeting' ? saidText(answers, 'g2-01') : null,
})
