// Forms f1 and f2: the notification of a placement of a Staffordshire child, and that of another authority's child placed here.

import { text } from '../input.ts'
import { type FormPage, instrument } from '../instrument.ts'
import { numbered } from '../numbered.ts'
import type { Questions } from '../question.ts'
import { placementBeside } from './placement-notification-beside.ts'
import { placementQuestions, placementQuestionsAfter } from './placement-notification-questions.ts'

const pagesWith = (needs: readonly string[]): readonly FormPage[] => [
  { key: 'authority', title: 'The placing authority', questions: numbered('f', 1, 4) },
  { key: 'child', title: 'The young person', questions: numbered('f', 5, 16) },
  { key: 'words', title: 'The child’s own words', questions: Object.keys(placementBeside) },
  { key: 'parents', title: 'Parents and parental responsibility', questions: numbered('f', 17, 19) },
  { key: 'placement', title: 'The placement', questions: numbered('f', 20, 26) },
  {
    key: 'needs',
    title: 'Needs and risks',
    advice: 'Please tick each statement that applies and if a support package is in place.',
    questions: needs,
  },
  { key: 'doctor', title: 'Doctor and other agencies', questions: numbered('f', 40, 43) },
]

/** The notification for Staffordshire's looked-after children (004 L2144 to L2361; PLAC-A6.1). */
export const placementNotification = instrument({
  code: 'placement-notification',
  version: '2018-01',
  title: 'Appendix Six — Notification of a placement (Staffordshire Looked After Children)',
  name: 'Placement notification',
  citation: { source: '004', lines: 'L2144–L2361', checkedOn: '2026-11-22' },
  from: null,
  until: null,
  section: 'placement-notifications',
  about: 'child',
  life: null,
  notices: [
    {
      at: 'top',
      says: 'Arrangements for Placement of Children (General) Regs 1991- Notification of a new placement, change of placement or end of placement of Staffordshire Looked After Children',
    },
    {
      at: 'end',
      says: 'If the child goes missing, send a copy of the police’s missing and found reports to the council’s address for missing children. They are forwarded to the child’s social worker, who brings the electronic case file up to date.',
    },
  ],
  questions: {
    ...placementQuestions,
    f38: { ...placementQuestions.f38, prompts: ['Is an unaccompanied asylum seeker (UASC)'] },
    ...placementQuestionsAfter,
    ...placementBeside,
  } as const satisfies Questions,
  pages: pagesWith(numbered('f', 27, 38)),
})

/** The notification for other authorities that place a child in Staffordshire (004 L2829 to L3145; PLAC-20.2a). */
export const placementNotificationOtherAuthority = instrument({
  code: 'placement-notification-other-authority',
  version: '2018-01',
  title: 'Notification form — other Local Authorities placing a young person in Staffordshire',
  name: 'Placement notification by another authority',
  citation: { source: '004', lines: 'L2829–L3145', checkedOn: '2026-11-22' },
  from: null,
  until: null,
  section: 'placement-notifications',
  about: 'child',
  life: null,
  notices: [
    { at: 'top', says: 'CONFIDENTIAL' },
    { at: 'top', says: 'NOTIFICATION FORM' },
    { at: 'top', says: 'For other Local Authorities placing a young person in Staffordshire' },
    { at: 'end', says: 'What happens next' },
    // The form names a person's mailbox here and breaks off in its next sentence (GAP-51).
    { at: 'end', says: 'Send the completed form by secure e-mail to the council’s address for notifications.' },
  ],
  questions: {
    ...placementQuestions,
    f39: { section: 'f2 only', label: 'What support would you be asking of Staffordshire?', input: text },
    ...placementQuestionsAfter,
    f42: { ...placementQuestionsAfter.f42, prompts: ['Telephone Number:'] },
    f43: {
      ...placementQuestionsAfter.f43,
      prompts: ['Please provide contact details for any other agencies that are supporting the young person:'],
    },
    ...placementBeside,
  } as const satisfies Questions,
  pages: pagesWith(numbered('f', 27, 39)),
})
