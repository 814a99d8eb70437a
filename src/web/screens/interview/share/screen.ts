// That what the interview says went to somebody, with its basis; and never to somebody who must not be told (RHI-13.9, FOUND-13.1b).
import { shareInterview } from '../../../../actions/sharing/share-interview.ts'
import { asId, type Id } from '../../../../domain/kernel/index.ts'
import { type Blocked, blocksOn, type ToldWhom } from '../../../../domain/missing/index.ts'
import { type ShareRecipient, shareRecipients } from '../../../../domain/protocol/index.ts'
import { bases, mayShare, nothingSaid, shareWays } from '../../../../domain/sharing/index.ts'
import { marksOf } from '../../../forms/insisted.ts'
import { type Answers, choice, line, text, timed } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { choicesOf } from '../../missing/acts/act.ts'
import { blockedWords } from '../../missing/told/blocks.ts'
import { type InterviewView, interviewHref, loadInterview } from '../load.ts'
import { sharePage } from './page.ts'

/** The questions of a share. */
export const shareQuestions = {
  name: line('Who there?', { hint: 'Their team, post or name. For a meeting, which one and its date.' }),
  how: choice('How did it reach them?', choicesOf(shareWays), { required: 'Say how it reached them' }),
  says: text('What was shared?', {
    rows: 3,
    required: 'Say what was shared',
    hint: 'For example: the whole interview; where they were and with whom. Without the child’s agreement only what is necessary.',
  }),
  basis: choice('On which basis?', choicesOf({ consent: bases.consent, safeguarding: bases.safeguarding }), {
    required: 'Choose on which basis it was shared',
  }),
  because: text('If without agreement: why is it needed to keep somebody safe?', { rows: 2 }),
  'decided-by': line('Who decided that?', { hint: 'Their name and post.' }),
  at: timed('When was it shared?', 'Enter when it was shared'),
}

const asTold: Readonly<Record<ShareRecipient, ToldWhom>> = {
  police: 'police',
  'missing-co-ordinator': 'team-manager',
  'front-door': 'out-of-hours',
  'pod-co-ordinator': 'team-manager',
  'social-worker': 'social-worker',
  'early-help': 'team-manager',
  'intervention-meeting': 'team-manager',
  other: 'other',
}

// By their name, or because they are the one who would have it there.
const touched = (recipient: ShareRecipient, name: string, blocks: readonly Blocked[]): readonly Blocked[] =>
  blocks.filter(block => block.parts.includes(recipient) || blocksOn(asTold[recipient], name, [block]).length > 0)

type Sharing = { readonly view: InterviewView; readonly recipient: ShareRecipient }

async function load(ask: Ask): Promise<Sharing | null> {
  const recipient = shareRecipients.find(one => one === ask.params.to)
  const view = recipient === undefined ? null : await loadInterview(ask)
  return recipient === undefined || view?.rights.consent !== true ? null : { view, recipient }
}

const drawn = (
  ask: Ask,
  { view, recipient }: Sharing,
  fields: Fields,
  faults: readonly Fault[] = [],
  touching: readonly Blocked[] = [],
): Answer =>
  sharePage(view, {
    ...{ recipient, id: asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID(), tokens: ask.tokens, touching },
    ...{ questions: shareQuestions, shown: { fields, faults, now: ask.now } },
  })

async function open(ask: Ask): Promise<Answer> {
  const sharing = await load(ask)
  if (sharing === null) return { kind: 'not-found' }
  const may = mayShare(sharing.view.consent ?? nothingSaid)
  const decided = sharing.view.consent?.basis
  const fields: Fields =
    may.kind === 'may-not' ? {} : { basis: may.basis, because: decided?.because ?? '', 'decided-by': decided?.by ?? '' }
  return drawn(ask, sharing, fields)
}

function faultsOf(
  { basis, because, 'decided-by': by, name }: Answers<typeof shareQuestions>,
  { view, recipient }: Sharing,
): Fault[] {
  const may = mayShare(view.consent ?? nothingSaid)
  const consented = may.kind === 'may' && may.basis === 'consent'
  return [
    ...(recipient === 'other' && name === '' ? [{ field: 'name', text: 'Say to whom it went' }] : []),
    ...(basis === 'consent' && !consented
      ? [{ field: 'basis', text: 'The child’s agreement is not recorded, so it is no basis' }]
      : []),
    ...(basis === 'safeguarding' && because === ''
      ? [{ field: 'because', text: 'Say why it is needed to keep somebody safe' }]
      : []),
    ...(basis === 'safeguarding' && by === '' ? [{ field: 'decided-by', text: 'Say who decided that' }] : []),
  ]
}

async function save(ask: Ask): Promise<Answer> {
  const sharing = await load(ask)
  if (sharing === null) return { kind: 'not-found' }
  const { view, recipient } = sharing
  const read = readForm(shareQuestions, ask.fields, ask.now)
  if (read.kind === 'faults') return drawn(ask, sharing, ask.fields, read.faults)
  const faults = faultsOf(read.answers, sharing)
  if (faults.length > 0) return drawn(ask, sharing, ask.fields, faults)
  const { name, how, says, basis, because, at, 'decided-by': decidedBy } = read.answers
  const touching = touched(recipient, name, view.blocks)
  if (marksOf(touching.map(blockedWords)) !== textOf(ask.fields, '_insisted'))
    return drawn(ask, sharing, ask.fields, [], touching)
  const id = (asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()) as Id<'interview-share'>
  const done = await shareInterview(ask.store, ask.asker, view.episode.id, {
    ...{ id, recipient, recipientName: name, how: how ?? 'secure-email', says, basis: basis ?? 'safeguarding' },
    ...{ because: basis === 'consent' ? '' : because, decidedBy: basis === 'consent' ? '' : decidedBy },
    ...{ despiteBlock: touching.length > 0, sharedAt: at?.at ?? ask.now },
  })
  if (done.kind === 'saved') return { kind: 'redirect', to: interviewHref(view.episode.id, '?done=shared#sharing') }
  if (done.kind === 'not-found') return { kind: 'not-found' }
  return drawn(ask, sharing, ask.fields, [{ field: 'main-content', text: done.says }])
}

/** Recording that it went to somebody. */
export const shareScreen: Screen = { path: '/episodes/:episode/interview/share/:to', get: open, post: save }
