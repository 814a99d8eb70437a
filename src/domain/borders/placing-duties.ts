// What the authority that places a child here takes on under this protocol, in our own words, for whoever notifies a placement
// and for its contact (004 §3.4, §10.1, §20).

/** One thing that is expected of the placing authority, with its paragraph. */
export type PlacingDuty = { readonly says: string; readonly paragraph: string }

/** What a placing authority is shown with its notification (SCOPE-3.4, OLA-10.1b). */
export const placingDuties: readonly PlacingDuty[] = [
  {
    says: 'You follow this protocol for the child while the child lives in Staffordshire or Stoke-on-Trent.',
    paragraph: '3.4',
  },
  {
    says: 'You tell the host authority that you have placed the child, of each change, and of the end.',
    paragraph: '10.1',
  },
  {
    says: 'You give the child the right support, and review it regularly with what return interviews say.',
    paragraph: '10.1',
  },
  { says: 'You offer a return interview within 72 hours of each return.', paragraph: '13.4' },
  {
    says: 'You take part in the intervention meetings after three, five and nine reports in ninety days.',
    paragraph: '13.14',
  },
  { says: 'You are written to about each report that the child is missing.', paragraph: '20.4' },
  {
    says: 'After nine reports in ninety days your designated safeguarding lead is written to, and answers in writing which measures are in place.',
    paragraph: '20.6',
  },
]
