// Form a: the pages of the screen, one for each printed section, one for each indicator, one for the judgement.
import type { FormPage } from '../instrument.ts'
import {
  rfm2024SectionA,
  rfm2024SectionB,
  rfm2024SectionC,
  rfm2024SectionD,
  rfm2024Sharing,
  rfm2024Sections as sections,
} from './rfm-2024-questions.ts'

/** The pages, in the order of the form. */
export const rfm2024Pages: readonly FormPage[] = [
  { key: 'sharing', title: 'Sharing information', questions: Object.keys(rfm2024Sharing) },
  { key: 'section-a', title: sections.riskAndConsent, questions: Object.keys(rfm2024SectionA) },
  { key: 'section-b', title: sections.childInformation, questions: Object.keys(rfm2024SectionB) },
  { key: 'section-c', title: sections.professional, questions: Object.keys(rfm2024SectionC) },
  { key: 'section-d', title: sections.currentConcern, questions: Object.keys(rfm2024SectionD) },
  { key: 'indicator-1', title: '1. Episodes of missing from home/care/school', questions: ['a-i01'] },
  { key: 'indicator-2', title: '2. Education/Employment/Training Attendance:', questions: ['a-i02'] },
  { key: 'indicator-3', title: '3. Social Media/Internet Usage', questions: ['a-i03'] },
  { key: 'indicator-4', title: '4. Accommodation & Home Relationships:', questions: ['a-i04'] },
  { key: 'indicator-5', title: '5. Peer/Adult Association:', questions: ['a-i05'] },
  { key: 'indicator-6', title: '6. Misuse of substances:', questions: ['a-i06'] },
  { key: 'indicator-7', title: '7. Ability to identify exploitive behaviour:', questions: ['a-i07'] },
  {
    key: 'indicator-8',
    title: '8. Further evidence of Exploitation/Trafficking/Modern Day Slavery',
    questions: ['a-i08'],
  },
  { key: 'indicator-9', title: '9. Mental Health / Physical Health Concerns', questions: ['a-i09'] },
  { key: 'indicator-10', title: '10. Risk to Others', questions: ['a-i10'] },
  { key: 'indicator-11', title: '11. Sexual Health', questions: ['a-i11'] },
  { key: 'indicator-12', title: '12. Ability to Safeguard – Parent/Carer', questions: ['a-i12'] },
  {
    key: 'indicator-13',
    title: '13. Substance Use, Physical & Mental Health and Criminality in Parents/Carers/Family',
    questions: ['a-i13'],
  },
  { key: 'indicator-14', title: '14. Parent/Carer engagement with appropriate services', questions: ['a-i14'] },
  { key: 'judgement', title: 'Professional Judgement (Scoring section)', questions: ['a-j'] },
]
