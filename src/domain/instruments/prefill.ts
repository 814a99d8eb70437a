// What a form may take over from what is known already. It is offered with where it comes from, and nothing flows back.
import type { Section } from '../access/access-table.ts'

/** Where an answer may come from; the store gathers them, each only for those who may read it. */
export const prefillSources = [
  'child.name',
  'child.known-as',
  'child.first-names',
  'child.surname',
  'child.aliases',
  'child.born-on',
  'child.age',
  'child.ethnicity',
  'child.gender',
  'child.nationality',
  'child.religion',
  'child.sexual-orientation',
  'child.language',
  'child.address',
  'child.contact',
  'child.living-situation',
  'child.disability',
  'child.special-needs',
  'child.school',
  'child.legal-status',
  'child.care-status',
  'child.case-number',
  'child.police-number',
  'child.responsible-authority',
  'child.lives-in',
  'child.social-worker',
  'child.social-worker-email',
  'child.social-worker-telephone',
  'child.reviewing-officer',
  'child.other-professionals',
  'child.professionals',
  'child.parents',
  'child.parents-address',
  'child.parents-telephone',
  'child.parental-responsibility',
  'child.doctor',
  'child.doctor-address',
  'child.doctor-telephone',
  'writer.name',
  'writer.role',
  'writer.agency',
  'writer.role-and-agency',
  'writer.telephone',
  'writer.email',
  'writer.telephone-and-email',
  'today',
  'now',
  'episode.reference',
  'episode.police-reference',
  'episode.reported-on',
  'episode.missing-on',
  'episode.missing-from',
  'episode.reported-from',
  'episode.reporting-authority',
  'episode.in-time',
  'episode.level',
  'previous.level',
  'previous.risk-type',
] as const

/** One of them. */
export type PrefillSource = (typeof prefillSources)[number]

/** What is known: a value as the question would store it, and where it stands, such as "identity, recorded 3 March 2026". */
export type Known = {
  readonly value: unknown
  /** The same in other shapes, for questions that take it so: rows as words, one word as a list. The first that fits is taken. */
  readonly also?: readonly unknown[]
  readonly says: string
  /** Where only some may see it: an answer takes it over only if the same few see the answer. */
  readonly sensitive?: Section
}

/** What is known of a child, an episode and the writer; what is unknown or may not be read is absent. */
export type Prefill = ReadonlyMap<PrefillSource, Known>
