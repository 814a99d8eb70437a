// What an interviewer should know of exploitation before they sit down with the child (004 §13.7, RHI-13.7).
import { type FormLine, sayLevel, sayRiskType } from '../instruments/index.ts'
import { type Instant, sayDay } from '../kernel/index.ts'

/** One sign on the record that the child may be exploited or trafficked, in words that an interviewer reads first. */
export type ExploitationSign = { readonly says: string; readonly at: Instant }

const matrices: readonly string[] = ['rfm-2024', 'cse-rfm-2018']
const clear: readonly string[] = ['none', 'low']

// A score never decides: only the level that a professional set is a sign.
function saySign({ level, riskType, completedOn }: FormLine): string {
  const kind = riskType === null ? '' : `, ${sayRiskType(riskType)}`
  const on = completedOn === null ? '' : ` on ${sayDay(completedOn)}`
  return `Risk of exploitation was judged${on}: ${sayLevel(level ?? '')}${kind}.`
}

/** What the latest matrix says, where a professional judged that there is a risk; nothing where it was judged none or low. */
export function exploitationSigns(forms: readonly FormLine[]): readonly ExploitationSign[] {
  const standing = forms.filter(
    ({ instrument, level, submittedAt, enteredInErrorAt }) =>
      matrices.includes(instrument) && level !== null && submittedAt !== null && enteredInErrorAt === null,
  )
  const [latest] = standing.toSorted((a, b) => (b.submittedAt ?? 0) - (a.submittedAt ?? 0))
  if (latest === undefined || clear.includes(latest.level ?? '')) return []
  return [{ says: saySign(latest), at: latest.submittedAt ?? latest.begunAt }]
}
