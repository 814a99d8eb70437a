// What the demonstration holds across borders: letters to placing authorities as printed, notifications, and a child of ours elsewhere.
import { hostOf, letterAreas, printLetter, reportsWithin } from '../borders/index.ts'
import { addDays, type Instant } from '../kernel/index.ts'
import type { Pen } from './child-pen.ts'
import { type EpisodePen, ofEpisode } from './episode-pen.ts'
import { after } from './moments.ts'
import { atText, onText } from './rows.ts'
import type { ChildWish } from './wishes.ts'

const noError = { entered_in_error_at: null, entered_in_error_reason: null } as const
const names: Readonly<Record<string, string>> = {
  northmoor: 'Northmoor Example Borough Council',
  eastvale: 'Eastvale Example County Council',
}

const reportsOf = ({ episodes }: ChildWish, until: Instant): Instant[] =>
  reportsWithin(
    until,
    episodes.flatMap(({ seen, reportedAfter, kind }) =>
      reportedAfter === null || kind !== undefined ? [] : [after(seen, reportedAfter ?? 1.5)],
    ),
  )

/** Writes down the letter to the placing authority that the notice of the same moment speaks of. */
export function writeLetter(episode: EpisodePen, issued: Instant): void {
  const { pen, reported, returned } = episode
  const authority = names[pen.wish.authority]
  const area = pen.wish.places.at(-1)?.livesIn
  if (authority === undefined || area === undefined || reported === null) return
  const post = 'Children in care team'
  // The numbers of episodes are given out when the demonstration is filled, so the letters of it have their own.
  const reference = `DEMO-L-${1001 + episode.index}`
  const facts = {
    ...{ reference, from: 'Staffordshire County Council', authority, post, issuedAt: issued, reportedAt: reported },
    ...{
      area: letterAreas[hostOf(area)] ?? '',
      endedAt: returned,
      reports: reportsOf(pen.wish, reported),
      replyBy: null,
    },
  }
  const { template, text } = printLetter('missing', facts)
  const by = pen.circle.coOrdinator
  const row = {
    ...{ ...ofEpisode(episode, 'letter', 'missing'), kind: 'missing', template, reference, authority_name: authority },
    ...{ addressed_to: post, printed: text, issued_at: atText(issued), issued_by: pen.person(by), reply_due_on: null },
    ...{ reply_at: null, reply_from: null, reply_says: null, ...noError },
  }
  pen.add('authority_letter', row, { at: issued, by, act: 'issue-letter' })
}

function notified(pen: Pen, direction: 'sent' | 'received', party: string, days: number, by: string): void {
  const at = pen.before.days(days, 11)
  const row = {
    ...{ id: pen.id('notice-of-placement', 0), child_id: pen.childId, form_id: null, direction, about: 'new' },
    ...{ at: atText(at), party, sent_by_means: 'secure-email', ...noError },
  }
  pen.add('placement_notice', row, { at, by, act: 'record-placement-notice' })
}

// Two reviews: one with its report, which names what was late, and the latest that still waits for one.
function reviews(pen: Pen): void {
  const review = (name: string, daysAgo: number, report: object) => {
    const at = pen.before.days(daysAgo, 15)
    const row = {
      ...{ id: pen.id('review', name), child_id: pen.childId, out_of_area: true },
      ...{ held_on: onText(addDays(pen.before.today, -daysAgo)), since_on: null, episodes: null, adequacy: null },
      ...{ adequacy_reason: null, exceptions: null, reported_at: null, reported_by: null },
      ...{ manager_told_at: null, manager_told: null, ...report, ...noError },
    }
    pen.add('statutory_review', row, { at, by: 'danuta', act: 'record-statutory-review' })
  }
  review('earlier', 185, {
    ...{ since_on: onText(addDays(pen.before.today, -300)), episodes: 0, adequacy: 'adequate', exceptions: '' },
    ...{ adequacy_reason: 'No episode, and the host’s team knows whom to ring.', reported_by: pen.person('danuta') },
    reported_at: atText(pen.before.days(185, 16)),
  })
  review('latest', 3, {})
}

function host(pen: Pen): void {
  const row = {
    ...{ id: pen.id('host', 0), child_id: pen.childId, authority: 'Eastvale Example County Council' },
    ...{ protocol: 'With its missing children team', contact: 'Missing children team, 01632 960 603' },
    ...{ reason: 'The only carers who could take her.', from_on: onText(addDays(pen.before.today, -310)) },
    ...{ until_on: null, doubts: [], ...noError },
  }
  pen.add('host_authority', row, { at: pen.before.days(309, 10), by: 'morgan', act: 'add-host-authority' })
}

/** Writes down what a child holds across borders. */
export function writeBorders(pen: Pen): void {
  const { acrossBorders, authority } = pen.wish
  if (acrossBorders === 'notified') notified(pen, 'received', `Placements team, ${names[authority] ?? ''}`, 8, 'avery')
  if (acrossBorders === 'notifies') notified(pen, 'sent', 'Placement notifications', 5, 'morgan')
  if (acrossBorders !== 'elsewhere') return
  host(pen)
  reviews(pen)
}
