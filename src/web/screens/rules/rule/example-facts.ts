// A worked example as a story: its facts in the order in which they happened, and what follows from them.
import { areas, authorities, socialCareStatuses } from '../../../../domain/children/index.ts'
import { type Instant, parseDay, parseInstant, sayDay, sayMoment } from '../../../../domain/kernel/index.ts'
import { episodeKinds } from '../../../../domain/missing/index.ts'
import type {
  Expected,
  WorkedCase,
  WrittenFollowed,
  WrittenForm,
  WrittenPlacement,
  WrittenTelling,
} from '../../../../domain/protocol/worked-case.ts'
import { sayDueOn } from '../../duties/deadlines.ts'
import { sayFact } from './say-fact.ts'

/** One line of the story. */
export type ExampleFact = { readonly when: string; readonly what: string }

const happenings: Readonly<Record<string, string>> = {
  foundMissingAt: 'Found to be missing',
  lastSeenAt: 'Last seen',
  reportedToPoliceAt: 'Reported to the police',
  recordedAt: 'Recorded',
  countedFrom: 'First recorded as missing',
  locatedAt: 'Located',
  returnedAt: 'Came back',
  managerInformedAt: 'Line manager told',
  caseReviewHeldAt: 'Urgent case review held',
  preventionInterviewAt: 'Prevention interview held',
  returnInterviewOfferedAt: 'Return interview offered',
  returnInterviewCompletedAt: 'Return interview held',
  placingAuthorityLetterSentAt: 'Letter to the placing authority sent',
}

type Timed = { readonly at: Instant; readonly what: string }

const timed = (text: string, what: string): Timed[] => {
  const at = parseInstant(text)
  return at === null ? [] : [{ at, what }]
}

const dayText = (text: string): string => {
  const day = parseDay(text)
  return day === null ? text : sayDay(day)
}

/** A moment as an example writes it, in words. */
export function sayWritten(text: string): string {
  const at = parseInstant(text)
  return at === null ? text : sayMoment(at)
}

const sayWrittenDeadline = (text: string): string => {
  const at = parseInstant(text)
  return at === null ? text : sayDueOn(at)
}

/** "episode e2", or nothing where there is only one. */
export const sayEpisode = ({ file }: WorkedCase, ref: string): string =>
  file.episodes.length > 1 && ref !== 'child' ? ` (episode ${ref})` : ''

function episodeFacts(example: WorkedCase): Timed[] {
  return example.file.episodes.flatMap(episode => {
    const { followed = {}, ...also } = example.alsoKnown?.episodes?.[episode.ref] ?? {}
    const which = sayEpisode(example, episode.ref)
    const moments = Object.entries({ ...episode, ...also }).flatMap(([key, text]) =>
      happenings[key] === undefined ? [] : timed(text, `${happenings[key]}${which}`),
    )
    return [...moments, ...followedFacts(followed, which)]
  })
}

const parties: Readonly<Record<WrittenTelling['whom'], string>> = {
  parents: 'a parent',
  'social-worker': 'the social worker',
  'team-manager': 'the team manager',
  'provider-senior-manager': 'the provider’s senior manager',
  'out-of-hours': 'the out-of-hours team',
  police: 'the police',
  school: 'the school',
  other: 'somebody else',
}

function sayTelling({ about, whom, person, notTold }: WrittenTelling): string {
  const which = person === undefined ? '' : ` (person ${person})`
  const end = about === 'missing' ? 'the child is missing' : 'the child is found'
  if (notTold) return `Recorded why ${parties[whom]}${which} is not told that ${end}`
  return `Told that ${end}: ${parties[whom]}${which}`
}

const reviewers = { 'missing-person-co-ordinator': 'the missing person co-ordinator', 'vulnerability-hub': 'the hub' }

// Who was told, asked and reviewed, as far as only the product knows it.
function followedFacts(followed: WrittenFollowed, which: string): Timed[] {
  const { tellings = [], authoritiesNotified = [], reviews = [], concerns = [], seniorManagerToldAt = [] } = followed
  const requestedAt = followed.returnInterviewRequestedAt
  return [
    ...tellings.flatMap(one => timed(one.at, `${sayTelling(one)}${which}`)),
    ...authoritiesNotified.flatMap(one => timed(one.at, `Authority notified: ${authorities[one.authority]}${which}`)),
    ...(requestedAt === undefined ? [] : timed(requestedAt, `Return interview asked for${which}`)),
    ...reviews.flatMap(one => timed(one.at, `Episode reviewed by ${reviewers[one.by]}${which}`)),
    ...concerns.flatMap(one => timed(one.at, `Significant concern raised${which}`)),
    ...seniorManagerToldAt.flatMap(at => timed(at, `Senior manager told${which}`)),
  ]
}

const levels: Readonly<Record<string, string>> = {
  none: 'no exploitation risk',
  vulnerable: 'vulnerable to exploitation',
  suspected: 'suspected exploitation',
  evidenced: 'evidenced exploitation',
}

const sayLevel = (level: string | undefined): string =>
  level === undefined ? '' : `, level: ${levels[level] ?? level}`

function formFacts(what: string, forms: readonly WrittenForm[] = []): Timed[] {
  const which = (ref: string) => (forms.length > 1 ? ` (${ref})` : '')
  return forms.flatMap(({ ref, submittedAt, completedOn, level, reviews = [] }) => {
    const on = completedOn === undefined ? '' : `, completed on ${dayText(completedOn)}`
    return [
      ...timed(submittedAt, `${what} submitted${which(ref)}${on}${sayLevel(level)}`),
      ...reviews.flatMap(one => timed(one.at, `${what} reviewed${which(ref)}${sayLevel(one.level)}`)),
    ]
  })
}

const arranged = { planned: 'as planned', emergency: 'in an emergency' } as const
const risk = { yes: ', a risk of going missing is known', no: ', no risk of going missing is known' } as const

function placementFacts(placements: readonly WrittenPlacement[] = []): Timed[] {
  return placements.flatMap(({ from, arrangement, missingRisk }) => {
    const how = arrangement === undefined ? '' : ` ${arranged[arrangement]}`
    return timed(`${from}T00:00:00Z`, `Placed${how}${missingRisk === undefined ? '' : risk[missingRisk]}`)
  })
}

function otherFacts({ file, alsoKnown }: WorkedCase): Timed[] {
  return [
    ...formFacts('Risk Factor Matrix', alsoKnown?.matrices),
    ...formFacts('2018 matrix', alsoKnown?.earlierMatrices),
    ...formFacts('Missing-from-care assessment', alsoKnown?.careAssessments),
    ...placementFacts(alsoKnown?.placements),
    ...(alsoKnown?.facts ?? []).flatMap(fact => timed(fact.at, sayFact(fact))),
    ...(file.meetings ?? []).flatMap(({ level, heldAt }) => timed(heldAt, `Level ${level} meeting held`)),
    ...(file.nineInNinetyLettersSentAt ?? []).flatMap(at => timed(at, 'Letter about nine in ninety days sent')),
  ]
}

/** What the example says of the child, in one sentence. */
export function sayChild({ file, alsoKnown }: WorkedCase): string {
  const { bornOn, responsibleAuthority, livesIn, socialCare } = file.child
  const birth = alsoKnown?.bornUnknown
    ? 'Date of birth not known'
    : alsoKnown?.bornNoLaterThan === undefined
      ? `Born on ${dayText(bornOn)}`
      : `Born no later than ${dayText(alsoKnown.bornNoLaterThan)}, by estimate`
  const care = (socialCare ?? []).map(
    ({ status, from, until }) =>
      `${socialCareStatuses[status].toLowerCase()} from ${dayText(from)}${until === undefined ? '' : ` until the day before ${dayText(until)}`}`,
  )
  const open = care.length === 0 ? 'not open to social care' : care.join(', ')
  return `${birth}; responsible: ${authorities[responsibleAuthority]}; lives in: ${areas[livesIn]}; ${open}.`
}

/** What the example says of episodes that are not plainly missing, or that had another authority or area. */
export function sayEpisodes(example: WorkedCase): readonly string[] {
  return example.file.episodes.flatMap(({ ref, kind, responsibleAuthority, livesIn }) => {
    const said = [
      kind !== 'missing' && `is of the kind “${episodeKinds[kind].toLowerCase()}”`,
      responsibleAuthority && `was the responsibility of: ${authorities[responsibleAuthority]}`,
      livesIn && `began while the child lived in: ${areas[livesIn]}`,
    ].filter(part => typeof part === 'string')
    return said.length === 0 ? [] : [`Episode ${ref} ${said.join(' and ')}.`]
  })
}

/** The facts in the order in which they happened, and last the moment of asking. */
export function factsOf(example: WorkedCase): readonly ExampleFact[] {
  const facts = [...episodeFacts(example), ...otherFacts(example)].sort((a, b) => a.at - b.at)
  const asked = { when: sayWritten(example.file.now), what: 'The moment at which we ask' }
  return [...facts.map(({ at, what }) => ({ when: sayMoment(at), what })), asked]
}

const states = { open: 'Open', overdue: 'Overdue', met: 'Met in time', 'met-late': 'Met late' } as const

// A rule that counts working days has no day where the calendar ends; that is not the same as having no deadline.
function sayNoDay(deadline: string | null): string {
  return deadline?.includes('working days')
    ? 'due on a day that cannot be said, because the calendar of working days does not reach so far'
    : 'with no deadline'
}

/** What follows from the facts, a line for each duty and flag; `deadline` is the rule's in words. */
export function answersOf(example: WorkedCase, deadline: string | null): readonly string[] {
  const duty = (expected: Expected): string => {
    const kind = expected.force === 'prompt' ? 'To consider' : 'A duty'
    const due = expected.dueAt ? `due ${sayWrittenDeadline(expected.dueAt)}` : sayNoDay(deadline)
    const met = expected.metAt ? `, met ${sayWritten(expected.metAt)}` : ''
    const opens = `opens ${sayWritten(expected.opensAt)}`
    return `${states[expected.state]}. ${kind}${sayEpisode(example, expected.subject)} ${opens}, ${due}${met}.`
  }
  const flags = (example.flags ?? []).map(
    ({ subject, since }) => `Flagged${sayEpisode(example, subject)} since ${sayWritten(since)}.`,
  )
  return [...example.expect.map(duty), ...flags]
}
