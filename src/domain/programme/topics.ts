// The nine topics of direct work, word for word as the offer of 2024 prints them (PROG24-18).

/** Each topic by its key. */
export const topics = {
  health: 'Health & Wellbeing',
  grooming: 'Grooming',
  'sexual-health': 'Sexual health',
  'keeping-safe': 'Keeping Safe',
  social: 'Social networks and Relationships',
  community: 'Community, boundaries and actions',
  consent: 'Consent and the law',
  'safety-planning': 'Safety planning',
  risk: 'Risk & decision making',
} as const
/** The key of a topic. */
export type Topic = keyof typeof topics

/** Whether a text is the key of a topic. */
export const isTopic = (text: string): text is Topic => Object.hasOwn(topics, text)
