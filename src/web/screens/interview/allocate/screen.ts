// Who is to hold the interview: the provider of the directory, the interviewer, and whether they are independent (RHI-13.5).
import { allocateInterview, conflictsOf, type NewAllocation } from '../../../../actions/sharing/around-interview.ts'
import { asId, type Id } from '../../../../domain/kernel/index.ts'
import type { Conflict } from '../../../../domain/sharing/index.ts'
import { type Choice, readWhoMayBeInvolved } from '../../../../store/children/reads.ts'
import { choice, line, type Questions, text, timed } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { type InterviewView, interviewHref, loadInterview } from '../load.ts'
import { type AllocateShown, allocatePage } from './page.ts'

const another = 'another'

/** The questions: a provider of the directory or another, an interviewer who signs in here or not. */
export function allocateQuestions(
  { providers }: InterviewView,
  found: readonly Choice[],
  conflicts: readonly Conflict[],
) {
  const named = providers.map(({ id, name, whose }) => ({
    value: id as string,
    text: `${name} (${whose === 'staffordshire' ? 'Staffordshire' : 'Stoke-on-Trent'})`,
  }))
  return {
    provider: choice('Which provider holds it?', [...named, { value: another, text: 'Another' }], {
      required: 'Choose which provider holds it',
      hint: 'Those of the directory today. If none is listed, your administrator has set none.',
    }),
    'other-provider': line('If another: which?'),
    interviewer: line('Who is the interviewer?', {
      required: 'Say who the interviewer is',
      hint: 'Their name. If they sign in here, choose them below once you have looked for them.',
    }),
    ...(found.length === 0
      ? {}
      : {
          person: choice('Is it one of these?', [...found, { value: 'none', text: 'None of these' }], {
            required: 'Say whether it is one of these',
          }),
        }),
    ...(conflicts.length === 0 ? {} : { because: text('Why do you keep to them?', { rows: 3 }) }),
    at: timed('When was it allocated?', 'Enter when it was allocated'),
  } satisfies Questions
}

const peopleNamed = async (ask: Ask, typed: string): Promise<readonly Choice[]> =>
  typed.length < 3
    ? []
    : ask.store.read(ask.asker, 'look-for-interviewer', async tx =>
        (await readWhoMayBeInvolved(tx, typed)).filter(({ value }) => value.startsWith('person:')),
      )

async function load(ask: Ask): Promise<InterviewView | null> {
  const view = await loadInterview(ask)
  return view?.rights.allocate === true ? view : null
}

type More = {
  readonly found?: readonly Choice[]
  readonly conflicts?: readonly Conflict[]
  readonly faults?: readonly Fault[]
}

function shownOf(ask: Ask, view: InterviewView, { found = [], conflicts = [], faults = [] }: More = {}): AllocateShown {
  return {
    ...{ id: asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID(), tokens: ask.tokens, conflicts },
    ...{ questions: allocateQuestions(view, found, conflicts), shown: { fields: ask.fields, faults, now: ask.now } },
  }
}

async function open(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  return view === null ? { kind: 'not-found' } : allocatePage(view, shownOf(ask, view))
}

function providerFaults(ask: Ask): Fault[] {
  const missing = textOf(ask.fields, 'provider') === another && textOf(ask.fields, 'other-provider') === ''
  return missing ? [{ field: 'other-provider', text: 'Say which provider holds it' }] : []
}

function personOf(ask: Ask, found: readonly Choice[]): Id<'person'> | null {
  const chosen = found.find(({ value }) => value === textOf(ask.fields, 'person'))
  return chosen === undefined ? null : asId<'person'>(chosen.value.slice('person:'.length))
}

function givenBy(ask: Ask, view: InterviewView, found: readonly Choice[]): Omit<NewAllocation, 'allocatedAt' | 'id'> {
  const provider = view.providers.find(({ id }) => id === textOf(ask.fields, 'provider'))
  return {
    destination: provider?.id ?? null,
    provider: provider?.name ?? textOf(ask.fields, 'other-provider'),
    person: personOf(ask, found),
    interviewer: textOf(ask.fields, 'interviewer'),
    keptBecause: textOf(ask.fields, 'because'),
  }
}

async function save(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const found = await peopleNamed(ask, textOf(ask.fields, 'interviewer'))
  const again = (more: More) => allocatePage(view, shownOf(ask, view, { found, ...more }))
  const read = readForm(allocateQuestions(view, found, []), ask.fields, ask.now)
  const faults = [...(read.kind === 'faults' ? read.faults : []), ...providerFaults(ask)]
  if (read.kind === 'faults' || faults.length > 0) return again({ faults })
  const given = givenBy(ask, view, found)
  const conflicts = await ask.store.read(ask.asker, 'check-independence', tx => conflictsOf(tx, view.episode.id, given))
  if (conflicts.length > 0 && given.keptBecause === '') return again({ conflicts })
  const id = (asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()) as Id<'interview-allocation'>
  const done = await allocateInterview(ask.store, ask.asker, view.episode.id, {
    ...{ id, ...given, allocatedAt: read.answers.at?.at ?? ask.now },
  })
  if (done.kind === 'saved') return { kind: 'redirect', to: interviewHref(view.episode.id, '?done=allocated') }
  if (done.kind === 'not-found') return { kind: 'not-found' }
  return again({ conflicts, faults: [{ field: 'main-content', text: done.says }] })
}

/** Allocating a return interview. */
export const allocateScreen: Screen = { path: '/episodes/:episode/interview/allocate', get: open, post: save }
