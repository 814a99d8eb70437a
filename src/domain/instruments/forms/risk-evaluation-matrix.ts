// Form g1: the risk evaluation matrix for scaled meetings.
import { instrument } from '../instrument.ts'
import { numbered } from '../numbered.ts'
import { riskEvaluationBeside } from './risk-evaluation-beside.ts'
import { riskEvaluationQuestions } from './risk-evaluation-questions.ts'

/** Appendix Seven (004 L2362 to L2461; RISKM-1 to RISKM-6). */
export const riskEvaluationMatrix = instrument({
  code: 'risk-evaluation-matrix',
  version: '2018-01',
  title: 'Appendix Seven — Risk Evaluation Matrix',
  name: 'Risk evaluation matrix',
  citation: { source: '004', lines: 'L2362–L2461', checkedOn: '2026-11-22' },
  from: null,
  until: null,
  section: 'assessments',
  about: 'child',
  life: null,
  notices: [],
  questions: { ...riskEvaluationQuestions, ...riskEvaluationBeside },
  pages: [
    { key: 'words', title: 'The child’s own words', questions: ['g-child', 'g-words', 'g-wishes'] },
    { key: 'known', title: 'Known vulnerabilities', questions: ['g01', 'g02', 'g03'] },
    { key: 'indicators', title: 'Risk indicators', questions: numbered('g', 4, 12) },
    { key: 'level', title: 'Identified risk level', questions: numbered('g', 13, 15) },
    {
      key: 'actions',
      title: 'Actions to be taken',
      questions: ['g-plan', 'g-matrix', 'g-alert', 'g-notice', 'g-safety', 'g-meeting', 'g-iro', 'g16'],
    },
    { key: 'sign-off', title: 'Sign-off', questions: ['g17', 'g18'] },
  ],
})
