// What the child was told, what they agree to, and on which basis it is shared: three facts on one page (RHI-13.8a, GAP-19).
import { sayConsent } from '../../../../actions/sharing/share-interview.ts'
import { asId, type Id, type Instant } from '../../../../domain/kernel/index.ts'
import { agreeing, bases, nothingSaid, type SharingConsent, servicePeople } from '../../../../domain/sharing/index.ts'
import { type Answers, choice, line, moment, text } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { type Fields, numberOf, textOf } from '../../../frame/fields.ts'
import { momentFields } from '../../../frame/moments.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { choicesOf } from '../../missing/acts/act.ts'
import { type InterviewView, interviewHref, loadInterview } from '../load.ts'
import { consentPage } from './page.ts'

const yesNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
] as const

/** The questions, each of which may wait. */
export const consentQuestions = {
  told: choice('Was the child told who will see what they say, when and why?', yesNo),
  'told-at': moment('When were they told?', { needsTime: true }),
  'told-by': line('Who told them?'),
  'told-says': text('What were they told, or why not?', { rows: 3 }),
  service: choice('Is the interview itself agreed to?', yesNo, {
    hint: 'That they agree to talk is no agreement to sharing.',
  }),
  'service-by': choice('Who agreed, or did not?', choicesOf(servicePeople)),
  'service-says': text('Is there anything to add about that?', { rows: 2 }),
  agrees: choice('Does the child agree to what they say being shared?', choicesOf(agreeing)),
  'asked-at': moment('When were they asked?', { needsTime: true }),
  limits: text('If with limits: with whom, or about what, is it not shared?', { rows: 2 }),
  basis: choice('On which basis is it shared?', choicesOf(bases), {
    hint: 'If the child agrees and you leave this empty, their agreement is the basis. Keeping somebody safe never waits for consent.',
  }),
  'basis-because': text('If without agreement, or not shared: why?', { rows: 3 }),
  'basis-by': line('Who decided that?', { hint: 'Their name and post.' }),
}

const momentOf = (name: string, at: Instant | null): Fields =>
  momentFields(name, at === null ? null : { at, precision: 'exact' })

/** What stands, as the form shows it. */
export const consentFields = ({ told, service, agrees, basis }: SharingConsent): Fields => ({
  ...{ told: told?.answer ?? '', 'told-by': told?.by ?? '', 'told-says': told?.says ?? '' },
  ...momentOf('told-at', told?.at ?? null),
  ...{ service: service?.answer ?? '', 'service-by': service?.by ?? '', 'service-says': service?.says ?? '' },
  ...{ agrees: agrees?.answer ?? '', limits: agrees?.limits ?? '' },
  ...momentOf('asked-at', agrees?.at ?? null),
  ...{ basis: basis?.kind ?? '', 'basis-because': basis?.because ?? '', 'basis-by': basis?.by ?? '' },
})

type Said = Answers<typeof consentQuestions>

// A basis that stands keeps since when it does; one that is new holds from now on.
function basisOf(said: Said, before: SharingConsent['basis'], now: Instant): SharingConsent['basis'] {
  if (said.basis === null) return null
  const [because, by] = [said['basis-because'], said['basis-by']]
  const same = before !== null && before.kind === said.basis && before.because === because && before.by === by
  return { kind: said.basis, because, by, at: same ? before.at : now }
}

function consentIn(said: Said, before: SharingConsent, now: Instant): SharingConsent {
  const { told, service, agrees } = said
  return {
    told: told && {
      ...{ answer: told, at: told === 'yes' ? (said['told-at']?.at ?? null) : null },
      ...{ by: said['told-by'], says: said['told-says'] },
    },
    service: service && { answer: service, by: said['service-by'], says: said['service-says'] },
    agrees: agrees && {
      ...{ answer: agrees, at: agrees === 'not-asked' ? null : (said['asked-at']?.at ?? null) },
      limits: agrees === 'partly' ? said.limits : '',
    },
    basis: basisOf(said, before.basis, now),
  }
}

async function load(ask: Ask): Promise<InterviewView | null> {
  const view = await loadInterview(ask)
  return view?.rights.consent === true ? view : null
}

const drawn = (ask: Ask, view: InterviewView, fields: Fields, faults: readonly Fault[] = [], stale = false): Answer =>
  consentPage(view, {
    ...{ id: asId(textOf(ask.fields, '_id')) ?? view.consent?.id ?? crypto.randomUUID(), tokens: ask.tokens, stale },
    ...{ questions: consentQuestions, shown: { fields, faults, now: ask.now } },
  })

async function open(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  return view === null ? { kind: 'not-found' } : drawn(ask, view, consentFields(view.consent ?? nothingSaid))
}

async function save(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const read = readForm(consentQuestions, ask.fields, ask.now)
  if (read.kind === 'faults') return drawn(ask, view, ask.fields, read.faults)
  const id = (asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()) as Id<'sharing-consent'>
  const shown = { id, version: numberOf(ask.fields, '_version') ?? 0 }
  const said = consentIn(read.answers, view.consent ?? nothingSaid, view.now)
  const done = await sayConsent(ask.store, ask.asker, view.episode.id, shown, said)
  switch (done.kind) {
    case 'saved':
      return { kind: 'redirect', to: interviewHref(view.episode.id, '?done=consent#consent') }
    case 'not-found':
      return { kind: 'not-found' }
    case 'faults':
      return drawn(ask, view, ask.fields, done.faults)
    case 'refused':
      return drawn(ask, view, ask.fields, [{ field: 'main-content', text: done.says }])
    case 'stale': {
      const now = await load(ask)
      return now === null ? { kind: 'not-found' } : drawn(ask, now, ask.fields, [], true)
    }
  }
}

/** What the child was told and agrees to. */
export const consentScreen: Screen = { path: '/episodes/:episode/interview/consent', get: open, post: save }
