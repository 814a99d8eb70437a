// Form h: the information report to the police on child sexual exploitation.
import { instrument } from '../instrument.ts'
import { policeInformationBeside } from './police-information-beside.ts'
import { policeInformationQuestions } from './police-information-questions.ts'

/** The report (004 L1642 to L1733, INTEL-1 to INTEL-11). Its banners stand in our words, without an address or an extension. */
export const policeInformationReport = instrument({
  code: 'police-information-report',
  version: '2018-01',
  title: 'Staffordshire Police CSE Information Report',
  name: 'Information report to the police',
  citation: { source: '004', lines: 'L1642–L1733', checkedOn: '2026-11-22' },
  from: null,
  until: null,
  section: 'intelligence',
  about: 'child',
  life: null,
  notices: [
    {
      at: 'top',
      says: 'This report is not a referral. It collects information only. Make a referral to children’s social care, or tell the police, as well.',
    },
    {
      at: { section: 'Information' },
      says: 'Do not use this form for what may be a criminal offence, such as an assault: tell your organisation’s designated safeguarding lead and follow the local safeguarding procedures.',
    },
    {
      at: { section: 'Information' },
      says: 'Members of the public tell the police themselves: dial 101, or 999 where a child is in immediate danger.',
    },
  ],
  questions: { ...policeInformationQuestions, ...policeInformationBeside },
  pages: [
    {
      key: 'right-form',
      title: 'Is this the right form?',
      questions: ['h-crime', 'h-investigated', 'h-concern', 'h-route', 'h-confirm'],
    },
    { key: 'you', title: 'Who reports', questions: ['h01', 'h02', 'h03', 'h04', 'h05', 'h06', 'h-perspective'] },
    { key: 'child', title: 'The child', questions: ['h07', 'h08', 'h09'] },
    { key: 'information', title: 'The information', questions: ['h11', 'h10', 'h-third-party'] },
    {
      key: 'kinds',
      title: 'The seven kinds of information',
      advice: 'All of it may stand in the text alone. What stands here can be found again.',
      questions: ['h-suspects', 'h-vehicles', 'h-telephones', 'h-locations', 'h-offences', 'h-when', 'h-links'],
    },
  ],
})
