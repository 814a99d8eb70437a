// Form d: the risk assessment and action plan for a looked-after child who may go missing.
import { type FormPage, instrument, type Notice } from '../instrument.ts'
import { numbered } from '../numbered.ts'
import { missingFromCareBeside } from './missing-from-care-beside.ts'
import { missingFromCareQuestions } from './missing-from-care-questions.ts'

const notices: readonly Notice[] = [
  {
    at: 'top',
    says: 'To be completed for all Looked After Children where a risk of going missing has been identified or after the first occasion a child or young person has gone missing.',
  },
  {
    at: 'top',
    says: 'Planned Placement: To be completed at pre-placement planning meeting Emergency Placement: To be completed within 3 working days',
  },
  {
    at: 'top',
    says: 'The meeting should always include the carer and social worker, and also the family placement officer when applicable. The meeting will usually also include the child or young person and her/his parents unless this is deemed inappropriate. If issues are complex, consider consultation with the Police Public Protection Co-ordinator (Missing). This assessment should be updated on a regular basis (minimum every 6 months).',
  },
  {
    at: { section: 'Pattern and History' },
    says: 'Any child 12 years or under whose whereabouts are unknown will automatically be considered as at higher risk and classed as missing or concern for safety. They must be reported to the police immediately. For children 13 years and above, this risk assessment must be completed and be based on age, current circumstances, experiences, background and ability. This will help to establish an assessment of their vulnerability. The risk indicators should prompt the assessment and any relevant information, which should be included under the section "risk assessment information".',
  },
  {
    at: { section: 'Concluding risk assessment in the event of the child failing to return' },
    says: 'This risk assessment grid above should be used as a guide and involve discussion and pooling of information to agree an informed risk assessment. In cases of little knowledge or where there is disagreement, the child or young person should be considered as being at higher risk.',
  },
]

const pages: readonly FormPage[] = [
  {
    key: 'meeting',
    title: 'The child and the meeting',
    questions: [
      ...numbered('d', 1, 7),
      'd-placement',
      'd-placed-on',
      'd-carer',
      'd-social-worker',
      'd-placement-officer',
      'd-child',
      'd-parents',
      'd-complex',
    ],
  },
  { key: 'words', title: 'The child’s own words', questions: ['d-words', 'd-wishes', 'd25'] },
  { key: 'history', title: 'Pattern and history', questions: numbered('d', 8, 13) },
  {
    key: 'concerns',
    title: 'Concerns and vulnerabilities',
    questions: [...numbered('d', 14, 24), ...numbered('d', 26, 29)],
  },
  { key: 'circumstances', title: 'Current circumstances', questions: numbered('d', 30, 36) },
  { key: 'concluding', title: 'Concluding risk assessment', questions: ['d-knowledge', 'd37', 'd-below-floor'] },
  { key: 'plan', title: 'Action plan', questions: numbered('d', 38, 47) },
]

/** Appendix One (004 L409 to L617; CARE-A1.1 to CARE-A1.11). */
export const missingFromCareAssessment = instrument({
  code: 'missing-from-care-assessment',
  version: '2018-01',
  title: 'Appendix One — Missing from care: Risk Assessment and Action Plan',
  name: 'Missing from care: risk assessment and action plan',
  citation: { source: '004', lines: 'L409–L617', checkedOn: '2026-11-22' },
  from: null,
  until: null,
  section: 'assessments',
  about: 'child',
  life: null,
  notices,
  questions: { ...missingFromCareQuestions, ...missingFromCareBeside },
  pages,
})
