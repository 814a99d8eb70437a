// Which markers a submitted form makes: evidence that somebody gave, said again where the protocol acts upon it. No score makes
// one by itself, and whoever knows better ends it with a reason.
import { type AnyAnswers, cellOf, type Instrument, type Outcome } from '../instruments/index.ts'
import { isTicked, saidKeys } from '../instruments/said.ts'
import type { RiskMarkerKind } from '../protocol/index.ts'

/** A marker that a form makes. */
export type FormMarker = { readonly kind: RiskMarkerKind; readonly says: string }

type Came = Pick<Outcome, 'level' | 'riskType'>
type Reader = (answers: AnyAnswers, came: Came) => readonly FormMarker[]

const when = (holds: boolean, kind: RiskMarkerKind, says: string): FormMarker[] => (holds ? [{ kind, says }] : [])

/** The level of indicator 8 from which the matrix itself asks to consider the NRM (RFM24-19). */
const furtherEvidence = 3

// The band that stands decides: the professional’s, where they set one. One of criminal exploitation alone is another risk.
function ofMatrix(answers: AnyAnswers, { level: band, riskType }: Came): readonly FormMarker[] {
  const level = cellOf(answers, 'a-i08', 'level')
  const evidence = typeof level === 'number' && level >= furtherEvidence
  const sexual = riskType === 'cse' || riskType === 'dual'
  return [
    ...when(
      band === 'evidenced' && sexual,
      'exploitation-high',
      'The Risk Factor Matrix judges the exploitation as evidenced, and the risk as sexual or dual.',
    ),
    ...when(evidence, 'trafficking-signs', `Indicator 8 of the Risk Factor Matrix stands at ${String(level)}.`),
  ]
}

const ofMatrix2018: Reader = (_answers, { level }) =>
  when(level === 'high', 'exploitation-high', 'The CSE matrix of 2018 sets the level high.')

const ofInterview: Reader = answers =>
  when(
    saidKeys(answers, 'e33').includes('trafficking') || saidKeys(answers, 'e32').includes('trafficking'),
    'trafficking-signs',
    'The return interview gives trafficking as a reason or a factor.',
  )

const ofEvaluation: Reader = answers =>
  when(
    saidKeys(answers, 'g01', 'choice').includes('trafficking'),
    'trafficking-signs',
    'The risk evaluation names trafficking among the vulnerabilities.',
  )

const ofPlacement: Reader = answers => [
  ...when(
    isTicked(answers, 'f37', 'applies'),
    'trafficking-signs',
    'The placement notification says that the child has been trafficked.',
  ),
  ...when(
    isTicked(answers, 'f38', 'applies'),
    'unaccompanied',
    'The placement notification says that the child is an unaccompanied asylum seeker.',
  ),
]

const readers: Readonly<Record<string, Reader>> = {
  'rfm-2024': ofMatrix,
  'cse-rfm-2018': ofMatrix2018,
  'return-interview': ofInterview,
  'risk-evaluation-matrix': ofEvaluation,
  'placement-notification': ofPlacement,
  'placement-notification-other-authority': ofPlacement,
}

/** The markers that a submitted form makes with what it came to; null where forms of this kind make none. */
export const markersOfForm = (
  { code }: Pick<Instrument, 'code'>,
  answers: AnyAnswers,
  came: Came,
): readonly FormMarker[] | null => readers[code]?.(answers, came) ?? null
