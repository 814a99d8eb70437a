// The police's own assessment: the four levels (RISK-6.1 to 6.5), the ten questions that lead to one (POL-12.4), and the five
// factors that inform it (REF-15.3).

/** A level of risk with what it means, in the order of the continuum from high to none apparent. */
export const policeLevels = {
  high: { name: 'High', means: 'Serious harm to the child or to the public is very likely.' },
  medium: { name: 'Medium', means: 'Harm to the child or to the public is likely, but not serious.' },
  low: { name: 'Low', means: 'Harm to the child or to the public is possible, but minimal.' },
  'no-apparent-risk': {
    name: 'No apparent risk (absent)',
    means: 'There is no apparent risk of harm to the child or to the public.',
  },
} as const

/** The code of a level. */
export type PoliceLevel = keyof typeof policeLevels

/** The codes, highest first. */
export const policeLevelCodes = ['high', 'medium', 'low', 'no-apparent-risk'] as const satisfies readonly PoliceLevel[]

/** When in the life of an episode an assessment is made: at first contact, with all information, or while it is open. */
export const assessmentStages = {
  initial: 'Initial assessment at first contact',
  secondary: 'Secondary assessment, with all the information',
  review: 'Review while the child is missing',
} as const

/** The code of a stage. */
export type AssessmentStage = keyof typeof assessmentStages

/** The ten questions, asked in our words; the answers inform the level and never set it. */
export const policeQuestions = [
  { key: 'concern', label: 'Is there a specific concern this time?' },
  { key: 'done-to-trace', label: 'What has been done so far to trace the child?' },
  { key: 'out-of-character', label: 'Is this significantly out of character?' },
  { key: 'medical-needs', label: 'Are there any specific medical needs?' },
  { key: 'crime', label: 'Are they likely to be subjected to crime?' },
  { key: 'abuse', label: 'Are they likely to be a victim of abuse?' },
  { key: 'sexual-exploitation', label: 'Are they currently at risk of sexual exploitation?' },
  { key: 'suicide', label: 'Are they likely to attempt suicide?' },
  { key: 'danger-to-others', label: 'Do they pose a danger to other people?' },
  { key: 'other', label: 'Is there any other information that matters?' },
] as const

/** The five factors, in our words; like the questions they inform the level and never set it. */
export const policeFactors = [
  { key: 'circumstances', label: 'What are the circumstances, those of the family among them?' },
  { key: 'motivation', label: 'Why may the child have gone?' },
  { key: 'destination', label: 'Where may they be going?' },
  { key: 'pattern', label: 'What is the recent pattern of going missing?' },
  {
    key: 'parents',
    label: 'Do the parents appear unable, or unwilling, to work with others to meet the child’s needs?',
  },
] as const

/** The key of a factor. */
export type PoliceFactor = (typeof policeFactors)[number]['key']

/** What is asked before a level is saved, in words; a doubt is said and never refuses (RISK-6.5, DEF-5.7, GAP-35). */
export function doubtsOf(
  level: PoliceLevel,
  child: { twelveOrUnder: boolean; lookedAfter: boolean },
): readonly string[] {
  if (level !== 'no-apparent-risk') return []
  const doubts: string[] = []
  if (child.twelveOrUnder) doubts.push('This child is 12 or under: the protocol treats them as at higher risk.')
  if (child.lookedAfter)
    doubts.push('This child is looked after: for them there is always some risk. Say why there is none apparent.')
  return doubts
}
