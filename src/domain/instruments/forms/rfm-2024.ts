// Form a: the 2024 CE Risk Factor Matrix. Its words stand in the files beside this one.
import { parts, single, text, tick } from '../input.ts'
import { instrument } from '../instrument.ts'
import { rfm2024IndicatorsA } from './rfm-2024-indicators-a.ts'
import { rfm2024IndicatorsB } from './rfm-2024-indicators-b.ts'
import { rfm2024Notices } from './rfm-2024-notices.ts'
import { rfm2024Pages } from './rfm-2024-pages.ts'
import {
  rfm2024SectionA,
  rfm2024SectionB,
  rfm2024SectionC,
  rfm2024SectionD,
  rfm2024Sharing,
} from './rfm-2024-questions.ts'
import { rfm2024Review } from './rfm-2024-review.ts'

/** The risk factor matrix of 2024 (002 L90 to L1800; RFM24-1 to 20). */
export const rfm2024 = instrument({
  code: 'rfm-2024',
  version: '2024-04',
  title: '2024 CE Risk Factor Matrix (RFM)',
  name: 'Risk factor matrix (2024)',
  citation: { source: '002', lines: 'L90–L1800', checkedOn: '2026-11-22' },
  from: null,
  until: null,
  section: 'assessments',
  about: 'child',
  life: { months: 6, warnAfterMonths: 5, reviews: 3, reviewAfterWeeks: 8 },
  notices: rfm2024Notices,
  questions: {
    ...rfm2024Sharing,
    ...rfm2024SectionA,
    ...rfm2024SectionB,
    ...rfm2024SectionC,
    ...rfm2024SectionD,
    ...rfm2024IndicatorsA,
    ...rfm2024IndicatorsB,
    'a-j': {
      section: 'Professional Judgement (Scoring section)',
      label: 'The level of risk in your professional judgement',
      input: parts({
        band: {
          label: 'Level of risk',
          cell: single([
            { key: 'none', label: 'No exploitation risk' },
            { key: 'vulnerable', label: 'Vulnerable to exploitation' },
            { key: 'suspected', label: 'Suspected exploitation' },
            { key: 'evidenced', label: 'Evidenced exploitation' },
          ]),
        },
        why: { label: 'If yes, Why?', cell: text },
        boundaryConfirmed: { label: 'The total stands on a printed boundary: I confirm the band', cell: tick },
      }),
      required: true,
      neverNotKnown: true,
      beside: true,
    },
  },
  review: rfm2024Review,
  pages: rfm2024Pages,
  bands: [
    { key: 'none', label: 'No exploitation Risk – no exploitation risk identified', printed: '0-13', from: 0, to: 12 },
    {
      key: 'vulnerable',
      label: 'Vulnerable - Risk of Exploitation is possible (Early intervention is required to prevent escalation)',
      printed: '13-24',
      from: 13,
      to: 24,
    },
    {
      key: 'suspected',
      label: 'Suspected exploitation - signs but no evidence of exploitation',
      printed: '25-40',
      from: 25,
      to: 39,
    },
    {
      key: 'evidenced',
      label: 'Evidenced exploitation - Signs and clear evidence of exploitation',
      printed: '40+',
      from: 40,
      to: 56,
    },
  ],
})
