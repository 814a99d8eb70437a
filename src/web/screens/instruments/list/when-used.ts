// When each form is used, in one sentence of our own: none of it is part of an instrument.

/** One sentence by the code of the instrument. */
export const whenUsed: Readonly<Record<string, string>> = {
  'rfm-2024':
    'To judge how much a child is at risk of exploitation: before a referral to the Child Exploitation Team, and again every six months while it is worked on. It is not a referral to children’s social care.',
  'referral-2024':
    'To ask the Child Exploitation Team or Futures Matter to work with a child, together with an up-to-date matrix.',
  'cse-rfm-2018': 'The matrix of 2018 for child sexual exploitation only.',
  'missing-from-care-assessment':
    'For a child in care who is at risk of going missing, or has gone missing once: what the risks are and who does what about them.',
  'return-interview': 'To write down the conversation with a child who has come back, within 72 hours of their return.',
  'placement-notification':
    'When Staffordshire places a child in care somewhere new, moves them, or ends a placement: who must know.',
  'placement-notification-other-authority': 'When another authority places a child in Staffordshire: who must know.',
  'risk-evaluation-matrix': 'To weigh up how risky the missing episodes of a child are, before a meeting about them.',
  'escalation-meeting':
    'To record a meeting about a child who keeps going missing: who came, what was decided, who does what.',
  'police-information-report':
    'To give the police a piece of information about exploitation. It is information only: it reports no crime and refers nobody.',
  'cawn-s49':
    'The record of a warning notice that the police gave to an adult about a child in care under 18. The police issue the notice, not this form.',
  'cawn-s2':
    'The record of a warning notice that the police gave to an adult about a child under 16. The police issue the notice, not this form.',
  'cce-prevention-referral': 'To ask Action for Children for help for a child at risk of criminal exploitation.',
}

/** Which of the two matrices is used now, and for whom the older one is kept (GAP-11). */
export const matrixNotice: Readonly<Record<string, string>> = {
  'rfm-2024': 'The current matrix.',
  'cse-rfm-2018':
    'Kept for assessments of its own time, and for Stoke-on-Trent until its pathway after 2018 is confirmed. For a child of Staffordshire use the matrix of 2024.',
}
