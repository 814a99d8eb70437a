// P: whether the prevention of criminal exploitation in schools takes a referral (003), as the contract of `homeward route`
// pins it. It runs beside the other pathways, in both authorities.
import { isEducation, type PathwayFacts, type Prevention } from './facts.ts'

/** A wish to refer with what else the service is decided on. `age` is in whole years on the day; null where it is not known. */
export type PreventionAsked = Prevention & {
  readonly age: number | null
  /** Whether the child is judged vulnerable, or low before 2024; what nobody judged is not. */
  readonly vulnerable: boolean
}

/** A row that refuses, with what to do instead; P-11 is the one that accepts. */
export type PreventionRow = {
  readonly id: string
  readonly cites: readonly string[]
  readonly when: string
  readonly does: string
  readonly holds: (asked: PreventionAsked) => boolean
}

/** The rows that refuse, in their order. */
export const preventionRows: readonly PreventionRow[] = [
  {
    ...{ id: 'P-1', cites: ['CCEP-3'], when: 'only education provisions refer' },
    does: 'Ask the child’s school to refer.',
    holds: ({ referrer }) => !isEducation(referrer),
  },
  {
    ...{ id: 'P-3', cites: ['CCEP-2', 'CCEP-7'], when: 'the child is under 9' },
    does: 'The service is not for this age: point the child and the family to others.',
    holds: ({ age }) => age !== null && age < 9,
  },
  {
    ...{ id: 'P-4', cites: ['CCEP-2'], when: 'in primary schools the service supports years 5 and 6 alone' },
    does: 'Wait for year 5, or point to others.',
    holds: ({ age, primarySchoolYear: year }) =>
      age !== null && age >= 9 && age <= 16 && year !== null && year !== 5 && year !== 6,
  },
  {
    ...{ id: 'P-6', cites: ['CCEP-2', 'CCEP-7', 'GAP-55'] },
    when: 'the person is 17 or older without special educational needs or a disability, or 26 or older',
    does: 'The service is not for this age: point to others.',
    holds: ({ age, send }) => age !== null && (age >= 26 || (age >= 17 && !send)),
  },
  {
    ...{
      id: 'P-7',
      cites: ['CCEP-5'],
      when: 'the service is for those judged vulnerable to exploitation, and no others',
    },
    does: 'Follow the pathway for the level of risk.',
    holds: ({ vulnerable }) => !vulnerable,
  },
  {
    ...{ id: 'P-8', cites: ['CCEP-6'], when: 'there was work at a higher level before' },
    does: 'Ask the exploitation co-ordinator where it should go instead.',
    holds: ({ higherLevelInterventionBefore }) => higherLevelInterventionBefore,
  },
  {
    ...{ id: 'P-9', cites: ['CCEP-8', 'CCEP-11'], when: 'no current screening tool is attached' },
    does: 'Attach it: the referral cannot be sent without it.',
    holds: ({ screeningToolAttached }) => !screeningToolAttached,
  },
  {
    ...{ id: 'P-10', cites: ['CCEP-10'], when: 'the child or a parent opted out' },
    does: 'Do no group work with this child.',
    holds: ({ optedOut }) => optedOut,
  },
]

/** The row that accepts. */
export const acceptedRow: Omit<PreventionRow, 'holds'> = {
  ...{ id: 'P-11', cites: ['CCEP-1', 'CCEP-10', 'CCEP-11', 'GAP-56'], when: 'every condition of the service is met' },
  does: 'Send the form with the screening tool. The work is done in groups, and one to one only as an exception.',
}

/** What became of a wish to refer. */
export type PreventionDecision = { readonly accepted: boolean; readonly rows: readonly string[] }

/** The rows that refuse what is asked, in their order; none where the service accepts. */
export const preventionRefusing = (asked: PreventionAsked): readonly PreventionRow[] =>
  preventionRows.filter(row => row.holds(asked))

const isVulnerable = ({ band, earlier }: PathwayFacts): boolean =>
  earlier.level === null ? band === 'vulnerable' : earlier.level === 'low'

/** Decides on a wish to refer; null where there is none. */
export function decidePrevention(facts: PathwayFacts): PreventionDecision | null {
  const wish = facts.prevention
  if (wish === null) return null
  const refusing = preventionRefusing({ ...wish, age: facts.age, vulnerable: isVulnerable(facts) }).map(({ id }) => id)
  return refusing.length === 0 ? { accepted: true, rows: [acceptedRow.id] } : { accepted: false, rows: refusing }
}

/** The row of an id; null where there is none. */
export const preventionRow = (id: string): Omit<PreventionRow, 'holds'> | null =>
  [...preventionRows, acceptedRow].find(row => row.id === id) ?? null
