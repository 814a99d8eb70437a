// The one access table: which role may do which act on which section. The database's policies and the screens read the
// same rows. What does not stand here is not allowed (design: absent means no).
import type { Role } from './roles.ts'

/** The sections of the record, and the acts that are asked for by themselves. */
export const sections = [
  'record',
  'identity',
  'social-care',
  'placement',
  'involvement',
  'notify-blocks',
  'reports',
  'episodes',
  'police-assessments',
  'prevention-interviews',
  'return-interview-offers',
  'return-interviews',
  'case-reviews',
  'meetings',
  'notices',
  'duties',
  'audit-trail',
  'people',
] as const

/** A section of the record. */
export type Section = (typeof sections)[number]

/** What may be done with a section. */
export type Act = 'read' | 'write'

/** One line of the table: the sections that a role reads, and those that it writes. */
export type RoleAccess = { readonly read: readonly Section[]; readonly write: readonly Section[] }

const seen = ['record', 'identity', 'placement', 'notify-blocks', 'episodes', 'duties'] as const
const worked = [...seen, 'social-care', 'involvement', 'police-assessments', 'prevention-interviews'] as const
const followed = ['return-interview-offers', 'case-reviews', 'meetings', 'notices'] as const
const kept = [
  'record',
  'identity',
  'social-care',
  'placement',
  'involvement',
  'notify-blocks',
  'reports',
  'episodes',
] as const

const social: RoleAccess = { read: [...worked, ...followed, 'return-interviews'], write: [...kept, ...followed] }
const onlyReports: RoleAccess = { read: [], write: ['reports'] }

/** The table. Everybody may report that a child is missing (PRIN-4.1a); nobody else's section follows from that. */
export const accessTable: Readonly<Record<Role, RoleAccess>> = {
  practitioner: social,
  'team-manager': { ...social, read: [...social.read, 'audit-trail'] },
  'missing-co-ordinator': { ...social, read: [...social.read, 'audit-trail'] },
  'police-missing-co-ordinator': {
    read: [...worked, ...followed],
    write: [
      'record',
      'identity',
      'reports',
      'episodes',
      'police-assessments',
      'prevention-interviews',
      'case-reviews',
      'meetings',
    ],
  },
  'police-officer': {
    read: [...worked, 'return-interview-offers', 'case-reviews', 'notices'],
    write: ['record', 'identity', 'reports', 'episodes', 'police-assessments', 'prevention-interviews', 'case-reviews'],
  },
  'police-intelligence': { read: [...seen, 'police-assessments', 'prevention-interviews'], write: ['reports'] },
  'return-interviewer': {
    read: [...worked, 'return-interview-offers', 'return-interviews'],
    write: ['reports', 'return-interview-offers', 'return-interviews'],
  },
  'exploitation-co-ordinator': { read: social.read, write: ['reports', 'episodes', 'meetings'] },
  'panel-administrator': { read: seen, write: ['reports'] },
  'panel-chair': { read: [...worked, 'meetings'], write: ['reports'] },
  'family-practitioner': { read: [...seen, 'involvement'], write: ['reports'] },
  'provider-worker': {
    read: [...seen, 'involvement', 'police-assessments', 'return-interview-offers'],
    write: ['reports', 'episodes'],
  },
  'school-lead': { read: [...seen], write: ['reports', 'episodes'] },
  'other-authority-contact': {
    read: [...worked, ...followed, 'return-interviews'],
    write: ['reports', 'case-reviews', 'notices'],
  },
  'independent-reviewing-officer': { read: [...worked, ...followed, 'return-interviews'], write: ['reports'] },
  analyst: onlyReports,
  'information-governance': { read: ['audit-trail'], write: ['reports'] },
  administrator: { read: ['people'], write: ['reports', 'people'] },
  system: { read: [], write: ['record', 'reports'] },
}

/** Whether a role may do this act on this section at all; whose record it is, a grant says. */
export const roleMay = (role: Role, section: Section, act: Act): boolean => accessTable[role][act].includes(section)
