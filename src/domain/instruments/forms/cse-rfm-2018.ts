// Form c: the 2018 CSE Risk Factor Matrix. Its words stand in the files beside this one.
import { instrument } from '../instrument.ts'
import { cse2018Indicators, indicatorGroups } from './cse-rfm-2018-indicators.ts'
import { cse2018Notices } from './cse-rfm-2018-notices.ts'
import {
  cse2018Child,
  cse2018Header,
  cse2018Outline,
  cse2018Sharing,
  cse2018Who,
  cse2018Writer,
  cse2018Sections as sections,
} from './cse-rfm-2018-questions.ts'

const inGroup = (heading: string): string[] =>
  Object.entries(cse2018Indicators).flatMap(([id, { section }]) => (section === heading ? [id] : []))

const groupPages = indicatorGroups.map(({ heading }, n) => ({
  key: `group-${n + 1}`,
  title: heading,
  questions: inGroup(heading),
}))

/** The risk factor matrix of 2018 (004 L661 to L1457; RFM18-1 to 14). Nothing is added up: the professional sets the level. */
export const cseRfm2018 = instrument({
  code: 'cse-rfm-2018',
  version: '2018',
  title: '2018 CSE Risk Factor Matrix (Appendix Two)',
  name: 'CSE risk factor matrix (2018)',
  citation: { source: '004', lines: 'L661–L1457', checkedOn: '2026-11-22' },
  from: null,
  until: null,
  section: 'assessments',
  about: 'child',
  life: null,
  notices: cse2018Notices,
  questions: {
    ...cse2018Who,
    ...cse2018Header,
    ...cse2018Sharing,
    ...cse2018Writer,
    ...cse2018Child,
    ...cse2018Outline,
    ...cse2018Indicators,
  },
  pages: [
    { key: 'who', title: sections.who, questions: Object.keys(cse2018Who) },
    { key: 'header', title: 'The child and the level of risk', questions: Object.keys(cse2018Header) },
    { key: 'sharing', title: sections.sharing, questions: Object.keys(cse2018Sharing) },
    { key: 'writer', title: sections.writer, questions: Object.keys(cse2018Writer) },
    { key: 'child', title: sections.child, questions: Object.keys(cse2018Child) },
    { key: 'outline', title: sections.outline, questions: Object.keys(cse2018Outline) },
    ...groupPages,
  ],
})
