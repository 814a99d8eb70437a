// Form j: the referral to the prevention service for child criminal exploitation.
import { instrument } from '../instrument.ts'
import { numbered } from '../numbered.ts'
import { ccePreventionBeside } from './cce-prevention-beside.ts'
import { ccePreventionQuestions } from './cce-prevention-questions.ts'

const intervention = { section: 'Intervention details-' } as const

/** The referral form (003 L20 to L68; CCEP-1 to CCEP-11). */
export const ccePreventionReferral = instrument({
  code: 'cce-prevention-referral',
  version: '1',
  title: 'Action for Children CCE Prevention — referral',
  name: 'Referral for CCE prevention',
  citation: { source: '003', lines: 'L20–L68', checkedOn: '2026-11-22' },
  from: null,
  until: null,
  section: 'referrals',
  about: 'child',
  life: null,
  notices: [
    { at: 'top', says: 'Referral form- CONFIDENTIAL' },
    {
      at: intervention,
      says: 'Intervention details- Service delivery involves targeted group-based interventions. 1-1 support can be considered in exceptional circumstances.',
    },
    {
      at: intervention,
      says: "*Parents/carers and children should be informed that group work will take place within the education setting and be provided with the opportunity to 'opt out'.",
    },
    {
      at: 'end',
      says: 'Send the completed referral form, along with a current Child Exploitation Screening Tool, to the service’s address.',
    },
  ],
  questions: { ...ccePreventionQuestions, ...ccePreventionBeside },
  pages: [
    {
      key: 'eligible',
      title: 'May it be accepted?',
      questions: ['j-referrer', 'j-send', 'j-band', 'j-prior', 'j-tool'],
    },
    { key: 'person', title: 'Young person', questions: numbered('j', 1, 10) },
    { key: 'parents', title: 'Parents and carers', questions: [...numbered('j', 11, 14), 'j-untold-why'] },
    { key: 'education', title: 'Education', questions: numbered('j', 15, 19) },
    { key: 'intervention', title: 'Intervention', questions: ['j20', 'j-delivery', 'j-informed'] },
    { key: 'risks', title: 'Risks and protective factors', questions: numbered('j', 21, 25) },
  ],
})
