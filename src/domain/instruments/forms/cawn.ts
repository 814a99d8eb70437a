// Forms i1 and i2: the records of Child Abduction Warning Notices that the police have served. Homeward issues none (GAP-54).
import { type FormPage, instrument } from '../instrument.ts'
import { numbered } from '../numbered.ts'
import type { Questions } from '../question.ts'
import { cawnBeside } from './cawn-beside.ts'
import { cawnS2Notices, cawnS49Notices } from './cawn-notices.ts'
import {
  cawnChildQuestions,
  cawnS2BehalfQuestions,
  cawnS49BehalfQuestions,
  cawnServingQuestions,
} from './cawn-questions.ts'

const pagesWith = (behalf: Questions): readonly FormPage[] => [
  { key: 'child', title: 'Child', questions: [...Object.keys(cawnChildQuestions), ...Object.keys(behalf)] },
  {
    key: 'receiving',
    title: 'Person receiving warning',
    questions: [
      ...numbered('i', 9, 11),
      ...['i-explained', 'i12', 'i-understands', 'i-handed'],
      ...numbered('i', 13, 16),
    ],
  },
  {
    key: 'officer',
    title: 'Officer issuing warning',
    questions: ['i17', 'i18', 'i-officer-explained', 'i19', 'i20', 'i-officer-handed', ...numbered('i', 21, 23)],
  },
  { key: 'after', title: 'After it was served', questions: ['i-authority-told'] },
]

/** The notice about a child in care (004 L2466 to L2654; CAWN-1 to CAWN-12). */
export const cawnS49 = instrument({
  code: 'cawn-s49',
  version: '2014-08',
  title: 'Child Abduction Warning Notice — Section 49 Children Act 1989',
  name: 'Child Abduction Warning Notice (child in care, section 49)',
  citation: { source: '004', lines: 'L2466–L2654', checkedOn: '2026-11-22' },
  from: null,
  until: null,
  section: 'warning-notices',
  about: 'child',
  life: null,
  notices: cawnS49Notices,
  questions: {
    ...cawnChildQuestions,
    i04: { ...cawnChildQuestions.i04, prompts: ['(*delete as appropriate]'] },
    ...cawnS49BehalfQuestions,
    ...cawnServingQuestions,
    ...cawnBeside,
  } as const satisfies Questions,
  pages: pagesWith(cawnS49BehalfQuestions),
})

/** The notice about a child under 16 (004 L2655 to L2828). */
export const cawnS2 = instrument({
  code: 'cawn-s2',
  version: '2018-01',
  title: 'Child Abduction Warning Notice — Section 2 Child Abduction Act 1984',
  name: 'Child Abduction Warning Notice (child under 16, section 2)',
  citation: { source: '004', lines: 'L2655–L2828', checkedOn: '2026-11-22' },
  from: null,
  until: null,
  section: 'warning-notices',
  about: 'child',
  life: null,
  notices: cawnS2Notices,
  questions: {
    ...cawnChildQuestions,
    i04: { ...cawnChildQuestions.i04, prompts: ['(*delete as appropriate)'] },
    ...cawnS2BehalfQuestions,
    ...cawnServingQuestions,
    i12: {
      ...cawnServingQuestions.i12,
      prompts: ['I have/have not been shown a photograph of the young person concerned;'],
    },
    i16: { ...cawnServingQuestions.i16, prompts: ['Reason given if person refuses or is unable to sign.'] },
    i19: {
      ...cawnServingQuestions.i19,
      prompts: ['I have / have not shown the person a photograph of the young person;'],
    },
    i20: {
      ...cawnServingQuestions.i20,
      prompts: [
        'where a photograph has not been shown, I verified that the person knows which young person I am referring to by:',
      ],
    },
    ...cawnBeside,
    'i-understands': {
      ...cawnBeside['i-understands'],
      label: 'I am recognise and fully understand which young person is being referred to above; and',
    },
  } as const satisfies Questions,
  pages: pagesWith(cawnS2BehalfQuestions),
})
