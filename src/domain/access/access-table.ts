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
  'duty-closures',
  'messages',
  'contact',
  'addresses',
  'family',
  'professionals',
  'education',
  'health',
  'sexual-health-and-identity',
  'communication',
  'identifiers',
  'legal-status',
  'photograph',
  'assessments',
  'referrals',
  'triage',
  'placement-notifications',
  'intelligence',
  'warning-notices',
  'protection',
  'level-disputes',
  'patterns',
  'sharing',
  'early-help',
  'placement-plans',
  'care-plans',
  'missing-profile',
  'letters',
  'alerts',
  'disruption',
  'risk-markers',
  'trafficking',
  'panel-decisions',
  'programmes',
  'programme-approvals',
  'group-work',
  'same-child',
  'break-glass',
  'break-glass-reviews',
  'access-answers',
  'seals',
  'covers',
  'audit-trail',
  'person-trail',
  'people',
  'directory',
  'name-variants',
] as const

/** A section of the record. */
export type Section = (typeof sections)[number]

/** What may be done with a section. */
export type Act = 'read' | 'write'

/** One line of the table: the sections that a role reads, and those that it writes. */
export type RoleAccess = { readonly read: readonly Section[]; readonly write: readonly Section[] }

const seen = [
  ...(['record', 'identity', 'placement', 'notify-blocks', 'episodes', 'duties', 'messages'] as const),
  ...(['communication', 'alerts'] as const),
] as const
const worked = [...seen, 'social-care', 'involvement', 'police-assessments', 'prevention-interviews'] as const
const followed = ['return-interview-offers', 'case-reviews', 'meetings', 'notices'] as const
const reached = ['contact', 'addresses', 'family', 'professionals', 'photograph'] as const
const lived = [...reached, 'education', 'health'] as const
const wholeLife = [...lived, 'identifiers', 'legal-status', 'sexual-health-and-identity'] as const
const kept = [
  'messages',
  'record',
  'identity',
  'social-care',
  'placement',
  'involvement',
  'notify-blocks',
  'reports',
  'episodes',
  'duties',
  'communication',
] as const

// Forms of the protocol, by what they say: who completes one reads it, because a draft is a record from its first answer.
const concerns = ['assessments', 'referrals'] as const
const forms = [...concerns, 'placement-notifications', 'intelligence'] as const

// What the partners of the protocol do together about a child, and what the authority does for the children in its care.
const joint = [
  'protection',
  'level-disputes',
  'sharing',
  'letters',
  'disruption',
  'risk-markers',
  'trafficking',
] as const
// Direct work and group work: those who look after the child's case read it; those who do it, and their managers, write it.
const work = ['programmes', 'programme-approvals', 'group-work'] as const
const working = ['programmes', 'group-work'] as const
const lookedAfter = ['placement-plans', 'care-plans', 'missing-profile'] as const

const social: RoleAccess = {
  read: [
    ...[...worked, ...followed, ...wholeLife, ...forms, ...joint, ...lookedAfter],
    ...work,
    ...(['early-help', 'warning-notices', 'return-interviews', 'panel-decisions', 'triage', 'directory'] as const),
  ],
  write: [
    ...[...kept, ...followed, ...wholeLife, ...forms, ...joint, ...lookedAfter],
    ...(['early-help', 'alerts', 'break-glass'] as const),
  ],
}
const managed: RoleAccess = {
  read: [...social.read, 'audit-trail', 'break-glass-reviews', 'access-answers', 'seals', 'covers', 'people'],
  write: [
    ...social.write,
    'triage',
    'duty-closures',
    'same-child',
    'break-glass-reviews',
    'access-answers',
    'seals',
    'covers',
    'panel-decisions',
  ],
}
// Patterns over many children are the co-ordinators' to see and to raise (SW-9.3, POL-12.11b).
const coOrdinating: RoleAccess = {
  read: [...managed.read, 'patterns'],
  // Which names count as alike is theirs to say beside the administrator's; whoever reads the directory looks it up.
  write: [...managed.write, 'patterns', 'name-variants'],
}
const onlyReports: RoleAccess = { read: ['directory'], write: ['reports'] }

/** The table. Everybody may report that a child is missing (PRIN-4.1a); nobody else's section follows from that. */
export const accessTable: Readonly<Record<Role, RoleAccess>> = {
  practitioner: social,
  // A longer programme is theirs to approve (GAP-17).
  'team-manager': { read: managed.read, write: [...managed.write, ...work] },
  'missing-co-ordinator': coOrdinating,
  'police-missing-co-ordinator': {
    read: [
      ...worked,
      ...followed,
      ...lived,
      ...forms,
      ...joint,
      'triage',
      'patterns',
      'missing-profile',
      'warning-notices',
      'identifiers',
      'legal-status',
      'panel-decisions',
      'access-answers',
      'directory',
    ],
    write: [
      ...concerns,
      ...(['protection', 'level-disputes', 'sharing', 'alerts', 'disruption', 'risk-markers', 'trafficking'] as const),
      'patterns',
      'intelligence',
      'warning-notices',
      'record',
      'identity',
      'reports',
      'episodes',
      'messages',
      'duties',
      'duty-closures',
      'contact',
      'addresses',
      'photograph',
      'identifiers',
      'police-assessments',
      'prevention-interviews',
      'case-reviews',
      'meetings',
      'notices',
      'break-glass',
      'access-answers',
    ],
  },
  'police-officer': {
    read: [
      ...worked,
      ...lived,
      ...concerns,
      ...(['protection', 'level-disputes', 'sharing', 'missing-profile', 'disruption', 'risk-markers'] as const),
      'intelligence',
      'warning-notices',
      'identifiers',
      'legal-status',
      'return-interview-offers',
      'case-reviews',
      'notices',
      'directory',
    ],
    write: [
      ...concerns,
      ...(['protection', 'level-disputes', 'disruption', 'risk-markers'] as const),
      'intelligence',
      'warning-notices',
      'record',
      'identity',
      'reports',
      'episodes',
      'messages',
      'duties',
      'contact',
      'addresses',
      'photograph',
      'identifiers',
      'police-assessments',
      'prevention-interviews',
      'case-reviews',
      'notices',
      'break-glass',
    ],
  },
  'police-intelligence': {
    read: [
      ...seen,
      'assessments',
      'intelligence',
      'warning-notices',
      'contact',
      'addresses',
      'photograph',
      'identifiers',
      'police-assessments',
      'prevention-interviews',
      'disruption',
      'risk-markers',
      'directory',
    ],
    write: ['reports', 'intelligence'],
  },
  'return-interviewer': {
    read: [
      ...[...worked, ...lived, ...concerns],
      ...([
        'protection',
        'sharing',
        'risk-markers',
        'return-interview-offers',
        'return-interviews',
        'directory',
      ] as const),
    ],
    write: [
      ...(['reports', 'messages', 'duties', 'protection', 'sharing'] as const),
      ...(['return-interview-offers', 'return-interviews', ...concerns] as const),
    ],
  },
  'exploitation-co-ordinator': {
    read: social.read,
    write: [
      ...([
        'reports',
        'episodes',
        'messages',
        'duties',
        'meetings',
        'break-glass',
        ...concerns,
        'intelligence',
      ] as const),
      ...(['protection', 'sharing', 'disruption', 'risk-markers', 'trafficking', 'panel-decisions', 'triage'] as const),
      ...working,
    ],
  },
  'panel-administrator': {
    read: [...seen, ...concerns, 'risk-markers', 'panel-decisions', 'triage', 'directory'],
    write: ['reports'],
  },
  'panel-chair': {
    read: [
      ...[...worked, ...concerns],
      ...([
        'meetings',
        'family',
        'education',
        'legal-status',
        'triage',
        'disruption',
        'risk-markers',
        'panel-decisions',
        'directory',
      ] as const),
    ],
    write: ['reports'],
  },
  'family-practitioner': {
    read: [
      ...seen,
      'involvement',
      ...lived,
      ...concerns,
      'early-help',
      'risk-markers',
      'panel-decisions',
      'triage',
      'directory',
      ...work,
    ],
    write: ['reports', 'messages', 'duties', 'contact', 'protection', 'early-help', ...concerns, ...working],
  },
  'provider-worker': {
    read: [
      ...[...seen, 'involvement' as const, ...lived, ...concerns],
      ...(['police-assessments', 'return-interview-offers', 'protection', 'level-disputes', 'risk-markers'] as const),
      ...(['placement-plans', 'missing-profile', 'directory'] as const),
    ],
    write: [
      ...(['reports', 'episodes', 'messages', 'duties', 'contact', 'health', 'photograph', 'communication'] as const),
      ...(['protection', 'level-disputes', 'missing-profile', ...concerns] as const),
    ],
  },
  'school-lead': {
    read: [...seen, ...concerns, 'professionals', 'photograph', 'education', 'directory', 'group-work'],
    write: ['reports', 'episodes', 'messages', 'education', 'protection', ...concerns, 'group-work'],
  },
  'other-authority-contact': {
    read: [
      ...[...worked, ...followed, ...wholeLife, ...concerns, ...joint, ...lookedAfter],
      ...(['placement-notifications', 'return-interviews', 'directory'] as const),
    ],
    write: ['reports', 'messages', 'duties', 'case-reviews', 'notices', 'placement-notifications', 'letters'],
  },
  'independent-reviewing-officer': {
    read: [
      ...[...worked, ...followed, ...wholeLife, ...concerns, ...joint, ...lookedAfter],
      ...([
        'early-help',
        'panel-decisions',
        'triage',
        'placement-notifications',
        'warning-notices',
        'return-interviews',
        'directory',
      ] as const),
      ...work,
    ],
    write: ['reports', 'messages', 'duties', 'care-plans'],
  },
  analyst: onlyReports,
  'information-governance': {
    read: ['audit-trail', 'person-trail', 'break-glass-reviews', 'directory'],
    write: ['reports', 'break-glass-reviews'],
  },
  administrator: {
    read: ['people', 'covers', 'directory'],
    write: ['reports', 'people', 'covers', 'directory', 'name-variants'],
  },
  system: { read: [], write: ['record', 'reports'] },
}

/** Whether a role may do this act on this section at all; whose record it is, a grant says. */
export const roleMay = (role: Role, section: Section, act: Act): boolean => accessTable[role][act].includes(section)
