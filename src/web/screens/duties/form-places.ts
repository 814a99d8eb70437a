// Where the duties are carried out that a form or a row of the child's record meets: the page on which it is begun.
import type { Section } from '../../../domain/access/index.ts'
import type { PartName } from '../../../domain/record/index.ts'
import type { Duty } from '../../../store/duties/reads.ts'
import { partHref } from '../record/ways.ts'

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

const meetings: FormPlace = { section: 'meetings', at: ({ childId }) => `/children/${childId}/meetings` }
const ofChild = (section: Section, page: string): FormPlace => ({
  section,
  at: ({ childId }) => `/children/${childId}/${page}`,
})
const recorded = (section: Section, part: PartName): FormPlace => ({
  section,
  at: ({ childId }) => partHref(childId, part, 'new'),
})
// The subject is the matrix.
const ofMatrix = (section: Section, act: string): FormPlace => ({
  section,
  at: ({ childId, subject }) => `/children/${childId}/next/${subject}${act}`,
})
// The subject is the concern, or the evidence.
const ofConcern = (act: string): FormPlace => ({
  section: 'protection',
  at: ({ subject }) => `/protection/${subject}${act}`,
})

// The subject names the programme and what of it is meant.
const ofProgramme = (child: string, subject: string, act: string): string =>
  `/children/${child}/programmes/${subject.replace(/-(week-\d+|end|eighteen|plan)$/, '')}${act}`

/** The place of a rule's duties, by the rule's id. */
export const formPlaces: Readonly<Record<string, FormPlace>> = {
  'CP-18.1': ofConcern('/police'),
  'CP-18.1-referral': ofConcern('/front-door'),
  'CP-18.4c': { section: 'protection', at: ({ subject }) => `/evidence/${subject}/told` },
  'REF-15.4': ofConcern('/decision'),
  'RHI-15.6': interview,
  'MISS-13.19a': meetings,
  'MISS-13.19b': meetings,
  'RFM24-16': reviewed,
  'RFM24-17': begun('rfm-2024'),
  'RFM24-18': begun('rfm-2024'),
  'CARE-A1.1': begun('missing-from-care-assessment'),
  'CARE-A1.2': begun('missing-from-care-assessment'),
  'CARE-A1.5': begun('missing-from-care-assessment'),
  'OLA-10.1a': ofChild('placement-notifications', 'borders'),
  'PLAC-A6.1': ofChild('placement-notifications', 'borders'),
  'OOC-19.4a': ofChild('care-plans', 'borders'),
  'OOC-19.4b': ofChild('care-plans', 'borders'),
  'DISR-22.2': ofChild('warning-notices', 'disruption'),
  'PATH24-5': ofMatrix('assessments', '/front-door'),
  'PATH24-6': ofMatrix('panel-decisions', '/panel'),
  'PATH18-6': ofMatrix('assessments', '/front-door'),
  'REFF24-2': begun('rfm-2024'),
  'PROG24-11': { section: 'triage', at: ({ childId }) => `/triage/${childId}` },
  'PROG24-12': { section: 'triage', at: ({ childId, subject }) => `/triage/${childId}/${subject}/contact` },
  'PROG24-13': { section: 'programmes', at: ({ childId, subject }) => ofProgramme(childId, subject, '/sessions/new') },
  'PROG24-13-end': { section: 'programmes', at: ({ childId, subject }) => ofProgramme(childId, subject, '/close') },
  'PROG24-13-extension': ofChild('programme-approvals', 'programmes'),
  'PROG24-13-eighteen': {
    section: 'programmes',
    at: ({ childId, subject }) => ofProgramme(childId, subject, '/transition'),
  },
  'PROG24-14': { section: 'programmes', at: ({ childId, subject }) => ofProgramme(childId, subject, '/plan') },
  'CCEP-10': ofChild('group-work', 'groups'),
  'TRAF-23.2': ofChild('trafficking', 'trafficking'),
  'CARE-A1.10': recorded('assessments', 'assessment-copies'),
  'CARE-16.1': recorded('placement-plans', 'placement-considerations'),
  'MISS-13.12': recorded('placement-plans', 'placement-plans'),
  'MISS-13.10b': recorded('care-plans', 'care-plans'),
  'MISS-13.11': recorded('care-plans', 'care-reviews'),
}
