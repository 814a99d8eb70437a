// Where the duties are carried out that a form of the child meets: the page on which one is begun, or the review that is due.
import type { Section } from '../../../domain/access/index.ts'
import type { Duty } from '../../../store/duties/reads.ts'

/** Where it is carried out, and the section that one must be able to write for it. */
export type FormPlace = {
  readonly section: Section
  readonly at: (duty: Pick<Duty, 'childId' | 'subject' | 'episodeId'>) => string
}

const begun = (code: string): FormPlace => ({
  section: 'assessments',
  at: ({ childId }) => `/children/${childId}/forms/${code}`,
})

// The subject names the matrix and the number of its review.
const reviewed: FormPlace = {
  section: 'assessments',
  at: ({ subject }) => `/forms/${subject.replace(/-review-(\d+)$/, '/review/$1')}`,
}

const interview: FormPlace = {
  section: 'return-interviews',
  at: ({ episodeId }) => `/episodes/${episodeId}/forms/return-interview`,
}

// The subject is the concern, or the evidence.
const ofConcern = (act: string): FormPlace => ({
  section: 'protection',
  at: ({ subject }) => `/protection/${subject}${act}`,
})

/** The place of a rule's duties, by the rule's id. */
export const formPlaces: Readonly<Record<string, FormPlace>> = {
  'CP-18.1': ofConcern('/police'),
  'CP-18.1-referral': ofConcern('/front-door'),
  'CP-18.4c': { section: 'protection', at: ({ subject }) => `/evidence/${subject}/told` },
  'REF-15.4': ofConcern('/decision'),
  'RHI-15.6': interview,
  'RFM24-16': reviewed,
  'RFM24-17': begun('rfm-2024'),
  'RFM24-18': begun('rfm-2024'),
  'CARE-A1.1': begun('missing-from-care-assessment'),
  'CARE-A1.2': begun('missing-from-care-assessment'),
  'CARE-A1.5': begun('missing-from-care-assessment'),
}
