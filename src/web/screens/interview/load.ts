// What the pages around a return interview are made from.
import type { ReadTx } from '../../../actions/doors.ts'
import { type Role, roleMay } from '../../../domain/access/index.ts'
import { asId, type Instant } from '../../../domain/kernel/index.ts'
import type { Blocked, Episode } from '../../../domain/missing/index.ts'
import {
  type AdvocateOffer,
  type Allocation,
  type DecidedByEarlyHelp,
  type ExploitationSign,
  exploitationSigns,
  type KeptConsent,
  type SafetyPlan,
  type Share,
} from '../../../domain/sharing/index.ts'
import { readFormsOf } from '../../../store/instruments/reads.ts'
import { type MessageRead, readMessagesOfEpisode } from '../../../store/messages/reads.ts'
import { readEpisode, readEpisodeEvents, readSubject, type Subject } from '../../../store/missing/reads.ts'
import {
  type AroundInterview,
  type InterviewProvider,
  readAdvocates,
  readAllocations,
  readAroundInterview,
  readBlockedIn,
  readConsent,
  readEarlyHelp,
  readProviders,
  readSafetyPlans,
  readShares,
} from '../../../store/sharing/reads.ts'
import type { Ask } from '../../frame/screen.ts'
import { holdsInterview } from '../missing/acts/return.ts'

/** What the actor may do here, and which parts they may read. */
export type InterviewRights = {
  readonly allocate: boolean
  readonly consent: boolean
  readonly decide: boolean
  readonly plan: boolean
  readonly hold: boolean
  readonly readsOffers: boolean
  readonly readsSharing: boolean
  readonly readsPlans: boolean
  readonly readsEarlyHelp: boolean
}

/** Everything around the return interview of one episode, as far as the actor may see it. */
export type InterviewView = {
  readonly episode: Episode
  readonly subject: Subject
  readonly around: AroundInterview
  readonly providers: readonly InterviewProvider[]
  readonly allocations: readonly Allocation[]
  readonly advocates: readonly AdvocateOffer[]
  readonly consent: KeptConsent | null
  readonly shares: readonly Share[]
  readonly earlyHelp: readonly DecidedByEarlyHelp[]
  readonly plans: readonly SafetyPlan[]
  readonly blocks: readonly Blocked[]
  readonly signs: readonly ExploitationSign[]
  /** Those about the interview that were sent. */
  readonly messages: readonly MessageRead[]
  /** When each interview that stands was submitted. */
  readonly heldAt: readonly Instant[]
  readonly rights: InterviewRights
  readonly now: Instant
}

const rightsOf = (role: Role, episode: Episode): InterviewRights => {
  const stands = episode.enteredInErrorAt === null
  const may = (section: Parameters<typeof roleMay>[1]) => stands && roleMay(role, section, 'write')
  return {
    ...{ allocate: may('return-interview-offers'), consent: may('sharing'), decide: may('early-help') },
    ...{ plan: may('return-interviews'), hold: holdsInterview(role, episode) },
    readsOffers: roleMay(role, 'return-interview-offers', 'read'),
    readsSharing: roleMay(role, 'sharing', 'read'),
    readsPlans: roleMay(role, 'return-interviews', 'read'),
    readsEarlyHelp: roleMay(role, 'early-help', 'read'),
  }
}

/** Whether a role sees anything around return interviews. */
export const seesInterviews = (role: Role): boolean =>
  (['return-interview-offers', 'sharing', 'early-help'] as const).some(section => roleMay(role, section, 'read'))

const topics: readonly string[] = ['return-interview', 'early-help']

async function readSigns(tx: ReadTx, episode: Episode, subject: Subject): Promise<readonly ExploitationSign[]> {
  return subject.whole ? exploitationSigns(await readFormsOf(tx, episode.childId)) : []
}

/** Reads it; null where the episode cannot be seen, or the role sees nothing of it. */
export async function loadInterview(ask: Ask): Promise<InterviewView | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  const { role } = ask.actor
  if (id === null || !seesInterviews(role)) return null
  return ask.store.read(ask.asker, 'see-return-interview', async tx => {
    const episode = await readEpisode(tx, id)
    const around = episode === null ? null : await readAroundInterview(tx, id)
    if (episode === null || around === null) return null
    const subject = await readSubject(tx, episode)
    const { returnInterviews } = await readEpisodeEvents(tx, id)
    return {
      ...{ episode, subject, around, providers: await readProviders(tx), allocations: await readAllocations(tx, id) },
      ...{
        advocates: await readAdvocates(tx, id),
        consent: await readConsent(tx, id),
        shares: await readShares(tx, id),
      },
      ...{ earlyHelp: await readEarlyHelp(tx, id), plans: await readSafetyPlans(tx, id) },
      ...{ blocks: await readBlockedIn(tx, id), signs: await readSigns(tx, episode, subject) },
      messages: (await readMessagesOfEpisode(tx, id)).filter(({ about }) => topics.includes(about)),
      heldAt: returnInterviews.flatMap(one =>
        one.submitted_at === null || one.entered_in_error_at !== null ? [] : [one.submitted_at],
      ),
      ...{ rights: rightsOf(role, episode), now: tx.now },
    }
  })
}

/** Where the pages around a return interview are. */
export const interviewHref = (episode: string, further = ''): string => `/episodes/${episode}/interview${further}`
