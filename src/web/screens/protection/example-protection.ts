// Invented concerns, evidence and strategy meetings in every standing, for the stories of the screens of protection.
import { hoursAfter } from '../../../domain/kernel/index.ts'
import type {
  EnquiryLead,
  EvidenceCheck,
  FrontDoorDecision,
  ProtectionConcern,
  ProtectionNotice,
} from '../../../domain/protection/index.ts'
import type { Strategy, Understanding } from '../../../store/protection/reads.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { exampleSubject, standings } from '../missing/example-episode.ts'
import type { ConcernView } from './concern/load.ts'
import type { EpisodeProtection } from './episode/page.ts'
import type { FrontDoors } from './front-door.ts'
import type { ConcernTold, LearnedTold, ProtectionPart } from './view.ts'

const ago = (hours: number) => hoursAfter(storyNow, -hours)
const by = 'R. Imagined'

const place = { email: null, telephone: '01632 960 101' } as const

/** Whom to ring on a Saturday morning: the office is shut. */
export const nightDoors: FrontDoors = {
  authority: 'stoke-on-trent',
  doors: [
    {
      ...{ authority: 'stoke-on-trent', open: false },
      now: { ...place, kind: 'out-of-hours', whose: 'stoke-on-trent', name: 'Emergency duty team' },
      otherwise: { ...place, kind: 'front-door', whose: 'stoke-on-trent', name: 'Example front door', telephone: null },
    },
  ],
}
/** Of a child for whom another authority answers, with nobody set here. */
export const outsideDoors: FrontDoors = { authority: 'other', doors: [] }
/** Nobody is set in the directory. */
export const unsetDoors: FrontDoors = {
  authority: 'staffordshire',
  doors: [{ authority: 'staffordshire', open: true, now: null, otherwise: null }],
}

/** What is known of how the child understands. */
export const understanding: Understanding = {
  ...{ learning: 'Takes what people say at their word', needs: 'Short sentences, and pictures' },
  ...{ howBest: 'Sit beside, not opposite', interpreter: 'yes', language: 'Polish', disabilities: ['Hearing loss'] },
}

/** A concern of which nobody was told yet. */
export const newConcern: ProtectionConcern = {
  ...{ id: exampleId(701), childId: exampleId(1), episodeId: standings.found.id, kind: 'sexual-abuse' },
  ...{ sexualHarm: null, says: 'Came back with money and a new phone, and would not say from whom.' },
  ...{ childsWords: '“He said that we are friends.”', who: 'A man called Jay, in a grey car', happened: null },
  ...{ happenedWhere: 'A flat above a shop', learned: { at: ago(2), precision: 'exact' }, host: 'stoke-on-trent' },
  ...{ hostName: '', responsible: 'staffordshire', by, recordedAt: ago(2), inError: null },
}

/** That the police were told by telephone. */
export const policeTold: ProtectionNotice = {
  ...{ id: exampleId(702), subject: newConcern.id, whom: 'police', to: 'Duty inspector', how: 'By telephone' },
  ...{ reference: 'EX-77', at: ago(1.5), by, inError: null },
}
/** That the front door was told. */
export const frontDoorTold: ProtectionNotice = {
  ...policeTold,
  ...{ id: exampleId(703), whom: 'front-door', to: 'Emergency duty team, R. Sample', reference: '', at: ago(1) },
}

/** A decision of the front door. */
export const decision: FrontDoorDecision = {
  ...{ id: exampleId(704), concern: newConcern.id, outcome: 'section-47', reason: 'A child spoke of two adults' },
  ...{
    decidedBy: 'Duty manager, Emergency duty team',
    at: ago(0.5),
    asContact: null,
    reference: '',
    by,
    inError: null,
  },
}
/** A notification that was recorded as a contact. */
export const contactDecision: FrontDoorDecision = {
  ...decision,
  ...{ id: exampleId(705), concern: null, outcome: 'neither', asContact: 'yes', reference: 'EX-C-1' },
}

/** That the authority which answers for the child goes on. */
export const lead: EnquiryLead = {
  ...{ id: exampleId(706), authority: 'staffordshire', name: '', agreedWith: 'Team managers of both' },
  ...{ reason: 'The social worker knows the child', at: ago(0.2), by, inError: null },
}

/** A concern as its page shows it. */
export function concernView(changes: Partial<ConcernView> = {}): ConcernView {
  return {
    ...{ concern: newConcern, name: 'Robin Example', blocks: 0, notices: [], decisions: [], leads: [], messages: [] },
    ...{ episode: standings.found, doors: nightDoors, understanding: null, procedures: [], mayWrite: true },
    ...{ now: storyNow, ...changes },
  }
}

/** The list of evidence, gone through in the night. */
export const evidenceCheck: EvidenceCheck = {
  ...{ id: exampleId(707), items: { clothing: 'kept', phone: 'not-known', trace: null }, washing: 'asked-not-to' },
  ...{
    advisedAt: ago(1),
    advisedBy: 'Duty inspector',
    note: 'The bag is in the office.',
    at: ago(1),
    by,
    inError: null,
  },
}

/** A flat of which the police were not told yet. */
export const learnedScene: LearnedTold = {
  ...{ id: exampleId(708), what: 'scene', says: 'A flat above a shop with a red door', place: 'Example Street' },
  ...{ learned: { at: ago(3), precision: 'about' }, by, inError: null, notices: [] },
}

/** A meeting that was asked for and held. */
export const strategy: Strategy = {
  asks: [
    {
      ...{ id: exampleId(709), agency: 'Lantern Example Care', manager: 'B. Madeup', consultedAt: ago(6) },
      ...{ grounds: 'The third time in a month, and always the same car.', at: ago(5), by, inError: null },
    },
  ],
  considered: [
    {
      ...{
        id: exampleId(710),
        decision: 'not-now',
        reason: 'Waiting for the return interview',
        decidedBy: 'J. Example',
      },
      ...{ at: ago(30), by, inError: { at: ago(20), reason: 'The wrong child' } },
    },
  ],
  meetings: [
    {
      ...{ id: exampleId(711), at: ago(2), chair: 'J. Example', attended: 'Social worker, police, home, school' },
      ...{
        enquiries: 'needed',
        reason: 'Two adults are named',
        childsViews: '',
        parentsViews: 'Want to help',
        plan: '',
      },
      ...{ by, inError: null },
    },
  ],
}

/** A concern with who was told. */
export const toldConcern = (notices: readonly ProtectionNotice[] = []): ConcernTold => ({ ...newConcern, notices })

/** Nothing of protection is recorded. */
export const noProtection: ProtectionPart = {
  ...{ concerns: [], checks: [], learned: [], decisions: [], schoolContacts: [], reads: true, mayWrite: true },
  strategy: { asks: [], considered: [], meetings: [] },
}

/** Something of everything. */
export const someProtection: ProtectionPart = {
  ...{ concerns: [toldConcern([policeTold])], checks: [evidenceCheck], learned: [learnedScene] },
  ...{ decisions: [decision, contactDecision], strategy, reads: true, mayWrite: true },
  schoolContacts: [
    {
      ...{ id: exampleId(712), school: 'Sample Hill Academy', person: 'Safeguarding lead', reach: '01632 960 200' },
      ...{ by, recordedAt: ago(4) },
    },
  ],
}

/** Protection of an episode as its page shows it. */
export function episodeProtection(changes: Partial<EpisodeProtection> = {}): EpisodeProtection {
  return {
    ...{ episode: standings.found, subject: exampleSubject, protection: someProtection, messages: [] },
    ...{ doors: nightDoors, considerBecause: [], now: storyNow, ...changes },
  }
}
