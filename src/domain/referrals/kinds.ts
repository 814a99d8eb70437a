// What a referral may be for: the kinds that the pathways name, and what each needs of the referrer.

/** The kinds of referral by their keys. */
export const referralKinds = {
  'ce-team': 'CE Team: direct work',
  'catch22-cce': 'Catch22: criminal exploitation',
  'yos-prevention': 'YOS Prevention',
  'cce-prevention': 'CCE Prevention in education',
  'early-help': 'Early help assessment',
  'front-door': 'Children’s social care front door',
  specialist: 'A specialist service',
  'resource-pack': 'Resource pack for your own work',
  other: 'Something else',
} as const

/** A kind of referral. */
export type ReferralKind = keyof typeof referralKinds

/** Every key, in the order in which they are offered. */
export const referralKindKeys = Object.keys(referralKinds) as readonly ReferralKind[]

/** Whether a text is the key of a kind. */
export const isReferralKind = (text: string): text is ReferralKind => Object.hasOwn(referralKinds, text)

/** What to know before one of a kind is made: one sentence, and the rows of the catalogue that it rests on. */
export const kindAdvice: Readonly<Record<ReferralKind, string>> = {
  'ce-team':
    'Direct work of the CE Team needs the referral form and an updated matrix. It is discussed at the next weekly triage.',
  'catch22-cce': 'The service has a form of its own: fill it in as well, and send it as the service asks.',
  'yos-prevention':
    'For a child who comes to the attention of the police. The service has a form of its own: fill it in as well.',
  'cce-prevention':
    'Only education provisions refer, with a current screening tool. Children and parents are told that it takes place in school and may opt out.',
  'early-help': 'Who supports the family already may lead the assessment.',
  'front-door':
    'If the child is in danger now, ring 999; if they are likely to suffer significant harm, ring the front door as well. A matrix is no referral to children’s social care.',
  specialist: 'Name the service and how it is reached.',
  'resource-pack': 'For a professional who knows the child already. The CE Team issues it.',
  other: 'Name the service and how it is reached.',
}

/** What the child says to the referral, as far as anybody asked. */
export const consents = {
  yes: 'The child agrees',
  no: 'The child does not agree',
  'not-asked': 'The child was not asked yet',
} as const
/** One of them. */
export type Consent = keyof typeof consents
