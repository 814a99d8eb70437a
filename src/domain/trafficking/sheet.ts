// The preparation sheet for a referral to the National Referral Mechanism: what the Home Office's form asks, in our own words.
// The form takes one sitting and cannot be saved, so everything is laid ready beforehand. It is no referral and goes nowhere.

/** One thing that the form asks: what the record says of it where it does, and otherwise a line to fill in by hand. */
export type SheetItem = { readonly key: string; readonly asks: string }
/** A part of the sheet. */
export type SheetPart = { readonly title: string; readonly items: readonly SheetItem[] }

const item = (key: string, asks: string): SheetItem => ({ key, asks })

/** The parts of the sheet in the order of the form. */
export const sheetParts: readonly SheetPart[] = [
  {
    title: 'Who refers',
    items: [
      item('organisation', 'First responder organisation'),
      item('writer', 'Who refers, and their role'),
      item('contact', 'How to reach them, and a second contact'),
      item('type', 'Kind of referral'),
      item('consent', 'Consent'),
    ],
  },
  {
    title: 'The child',
    items: [
      item('name', 'Names, as on their papers'),
      item('aliases', 'Other names'),
      item('born', 'Date of birth, and age now'),
      item('age-disputed', 'Is the age disputed?'),
      item('sex', 'Gender'),
      item('nationality', 'Nationality and immigration status, with any Home Office number'),
      item('language', 'Language, and whether an interpreter is needed'),
      item('needs', 'Health, disability and communication'),
      item('address', 'Where they live now'),
      item('authority', 'Local authority that answers for the child'),
      item('worker', 'Social worker, and how to reach them'),
      item('guardian', 'Independent child trafficking guardian: was one asked for?'),
    ],
  },
  {
    title: 'What happened',
    items: [
      item('encountered', 'Where and when you or the police met the child'),
      item('known-how', 'How it first became known'),
      item('kinds', 'Kinds of exploitation: sexual, criminal, labour, domestic servitude, organs'),
      item('county-lines', 'Is it county lines?'),
      item('where', 'In the United Kingdom or abroad, and in which places'),
      item('when', 'From when until when'),
      item('recruited', 'How the child was recruited, moved and controlled (of a child no means need be shown)'),
      item('exploiters', 'Who exploited them, as far as it may be written down'),
      item('signs', 'Signs that were seen, by whom and when'),
    ],
  },
  {
    title: 'What was done',
    items: [
      item('missing', 'Missing episodes'),
      item('police', 'Police reference'),
      item('safeguarding', 'Safeguarding: strategy discussion, section 47 enquiry, placement'),
      item('related', 'Related cases in the National Referral Mechanism'),
      item('evidence', 'Evidence that you can send, and who holds it'),
      item('prosecuted', 'Is the child accused of a crime that they were made to commit (section 45)?'),
    ],
  },
]

/** The organisations that may refer; schools and health go through the council or the police. */
export const firstResponders = [
  'Staffordshire County Council',
  'Stoke-on-Trent City Council',
  'Staffordshire Police',
] as const
