// What the answers of the risk evaluation matrix say when they are looked at together (RISKM-1 to RISKM-6, GAP-66).
import type { AnyAnswers } from '../answers.ts'
import type { OutcomeOf } from '../comes-to.ts'
import { completedOn } from '../dated-outcome.ts'
import type { Circumstances, Finding } from '../finding.ts'
import { among, problem, prompt, warning } from '../found.ts'
import { numbered } from '../numbered.ts'
import { isTicked, isUnsaid, saidDay, saidKeys, saidText } from '../said.ts'

/** The levels of the matrix, the lowest first. */
export const riskLevels = ['low', 'medium', 'high'] as const
/** One of them. */
export type RiskLevel = (typeof riskLevels)[number]

const rows = numbered('g', 4, 12)
const boxes = { g13: 'low', g14: 'medium', g15: 'high' } as const

function levelOfRow(answers: AnyAnswers, row: string): RiskLevel {
  const impact = saidText(answers, row, 'impact')
  const likelihood = saidText(answers, row, 'likelihood')
  if (impact === 'serious' && likelihood === 'very-likely') return 'high'
  return (impact ?? 'minimal') === 'minimal' && (likelihood ?? 'possible') === 'possible' ? 'low' : 'medium'
}

/** The level that the highest ticked row suggests; null where none is ticked. It is shown and never set (GAP-66). */
export function suggestedLevel(answers: AnyAnswers): RiskLevel | null {
  const levels = rows.filter(row => isTicked(answers, row, 'present')).map(row => levelOfRow(answers, row))
  return riskLevels.findLast(level => levels.includes(level)) ?? null
}

/** The level that the lead professional set; null unless exactly one box is ticked. */
export function setLevel(answers: AnyAnswers): RiskLevel | null {
  const ticked = Object.entries(boxes).filter(([id]) => isTicked(answers, id))
  return ticked.length === 1 ? (ticked[0]?.[1] ?? null) : null
}

const rowFindings = (answers: AnyAnswers): Finding[] =>
  rows.flatMap(row => {
    const present = isTicked(answers, row, 'present')
    const rated = (['impact', 'likelihood'] as const).filter(part => saidText(answers, row, part) !== null)
    return among(
      [present && rated.length < 2, problem('RISKM-3', row, 'It is ticked: say its impact and its likelihood.')],
      [
        !present && (rated.length > 0 || saidText(answers, row, 'details') !== null),
        warning('RISKM-3', row, 'Something is said of it and it is not ticked.'),
      ],
    )
  })

function levelFindings(answers: AnyAnswers): Finding[] {
  const suggested = suggestedLevel(answers)
  if (suggested === null) return []
  const set = setLevel(answers)
  const says = `The indicators suggest ${suggested} risk. You decide.`
  if (set === null) return [prompt('RISKM-4', 'g13', says)]
  const lower = riskLevels.indexOf(set) < riskLevels.indexOf(suggested)
  return lower ? [warning('RISKM-4', 'g13', `${says} You set ${set} risk: say why among the actions.`)] : []
}

function vulnerabilityFindings(answers: AnyAnswers, { meetingLevel }: Circumstances): Finding[] {
  const chosen = saidKeys(answers, 'g01', 'choice')
  return among(
    [
      chosen.includes('other') && saidText(answers, 'g01', 'other') === null,
      problem('RISKM-1', 'g01', 'Say which other vulnerability.'),
    ],
    [
      meetingLevel !== null && !chosen.includes('frequency-and-or-length-of-missing-episodes'),
      prompt(
        'RISKM-1',
        'g01',
        'The number of missing episodes suggests “Frequency and/or length of missing episodes”.',
      ),
    ],
  )
}

// Each of the seven with where it is made or recorded: a tick by itself does nothing (RISKM-5).
const actions = {
  'g-plan': 'The plan is ticked to be updated: change the plan itself, and say here who does it by when.',
  'g-matrix': 'The matrix is ticked to be completed: begin it now.',
  'g-alert': 'A national missing alert is ticked: record on the episode whether to alert, and why.',
  'g-notice': 'An abduction notice is ticked: only the police serve one. See which fits, and ask them.',
  'g-safety': 'A safety plan is ticked: make it with the child, and record where it is kept.',
  'g-meeting': 'An immediate missing escalation meeting is ticked: begin its record.',
  'g-iro': 'An alert to the IRO/IC is ticked: ring them, and record here when they were told.',
} as const

function actionFindings(answers: AnyAnswers): Finding[] {
  const chosen = Object.entries(actions).filter(([id]) => isTicked(answers, id, 'needed'))
  const none = setLevel(answers) === 'high' && chosen.length === 0
  return [
    ...among([none, prompt('RISKM-5', 'g16', 'The risk is high, and none of the seven actions is ticked.')]),
    ...chosen.map(([id, says]) => prompt('RISKM-5', id, says)),
  ]
}

function engagementFindings(answers: AnyAnswers): Finding[] {
  if (saidText(answers, 'g03') !== 'no') return []
  return [
    prompt(
      'RISKM-2',
      'g03',
      'If they don’t engage, you may not be fully aware of the risks to them while they are missing',
    ),
    prompt('CARE-A1.8', 'g03', 'Little is known where a child does not engage: consider them as being at higher risk.'),
  ]
}

/** The checks of the risk evaluation matrix. */
export const riskEvaluationChecks = (answers: AnyAnswers, around: Circumstances): readonly Finding[] => [
  ...vulnerabilityFindings(answers, around),
  ...engagementFindings(answers),
  ...rowFindings(answers),
  ...levelFindings(answers),
  ...actionFindings(answers),
  ...among([
    isUnsaid(answers, 'g-words') && isUnsaid(answers, 'g-wishes'),
    prompt('PRIN-4.1c', 'g-words', 'The child’s own words and wishes are not written down.'),
  ]),
]

/** The level is the one that was ticked, never the suggestion (RISKM-4). */
export const riskEvaluationOutcome: OutcomeOf = (answers, today) => ({
  ...completedOn(saidDay(answers, 'g18') ?? today),
  level: setLevel(answers),
})
