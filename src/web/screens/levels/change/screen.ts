// Changing one part of a scaled meeting: one screen for every part.
import { changeMeeting } from '../../../../actions/levels/prepare-meeting.ts'
import { type ScaledMeeting, standingOf } from '../../../../domain/levels/index.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import { drawQuestions } from '../../../forms/draw-form.ts'
import { isInsisted, marksOf } from '../../../forms/insisted.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Page, Screen } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { changePage, type Stale, versionOf } from '../../children/change-page.ts'
import { compareAnswers } from '../../children/dated/page.ts'
import { type LevelsView, loadLevels, meetingIn, meetingsHref } from '../load.ts'
import { factorsPart } from './factors.ts'
import type { MeetingPartForm } from './part.ts'
import { peoplePart } from './people.ts'
import { planPart } from './plan.ts'
import { formsPart, heldPart, offPart, policePart } from './rest.ts'

/** The parts by the last step of their path. */
export const meetingParts = {
  plan: planPart,
  people: peoplePart,
  factors: factorsPart,
  police: policePart,
  forms: formsPart,
  held: heldPart,
  off: offPart,
} as const satisfies Readonly<Record<string, MeetingPartForm>>

type PartName = keyof typeof meetingParts

/** A part of a meeting as its form is opened. */
export type Changing = { readonly view: LevelsView; readonly meeting: ScaledMeeting; readonly name: PartName }

/** What the form shows. */
export type ChangeForm = {
  readonly fields: Fields
  readonly version: number
  readonly tokens: Html
  readonly faults: readonly Fault[]
  readonly doubts: readonly string[]
  readonly stale?: Stale
}

// What was held is relied upon: whoever changes it says why. What is only prepared changes from day to day.
const whyOf = ({ meeting, name }: Changing): 'required' | 'none' => {
  const { saysWhy }: MeetingPartForm = meetingParts[name]
  return meeting.heldAt !== null && saysWhy !== 'never' ? 'required' : 'none'
}

function questionsOf(changing: Changing, { fields, faults, doubts }: ChangeForm): Html {
  const { view, meeting, name } = changing
  const part: MeetingPartForm = meetingParts[name]
  const shown = { fields, faults, now: view.now }
  return html`${doubts.map(says => warningText({ text: says, iconFallbackText: 'Warning' }))}
${doubts.length > 0 && html`<p class="govuk-body">If it is right, save it again and it is kept as you say.</p>`}
${part.draw?.(view, meeting, shown) ?? drawQuestions(part.questions(view, meeting), shown)}`
}

/** Draws the page. */
export function changeMeetingPage(changing: Changing, given: ChangeForm): Page {
  const { view, meeting, name } = changing
  const part: MeetingPartForm = meetingParts[name]
  const marks = marksOf(given.doubts)
  const page = changePage({
    ...{
      title: part.title,
      bar: view.bar,
      now: view.now,
      tokens: given.tokens,
      fields: given.fields,
      faults: given.faults,
    },
    action: meetingsHref(view.bar.id, `/${meeting.id}/${name}`),
    hidden: { _version: String(given.version), _insisted: marks },
    questions: questionsOf(changing, given),
    button: marks === '' ? part.button : `${part.button} all the same`,
    advice: part.advice(view, meeting),
    reason: whyOf(changing),
    back: { href: meetingsHref(view.bar.id, `/${meeting.id}`), text: 'Back to the meeting' },
    ...(given.stale === undefined ? {} : { stale: given.stale }),
  })
  return given.doubts.length > 0 ? { ...page, status: 422 } : page
}

const isPart = (text: string): text is PartName => Object.hasOwn(meetingParts, text)

async function load(ask: Ask): Promise<Changing | null> {
  const name = ask.params.part ?? ''
  const view = isPart(name) ? await loadLevels(ask) : null
  const meeting = view === null ? undefined : meetingIn(view, ask)
  if (view === null || meeting === undefined || !view.mayWrite || !isPart(name)) return null
  return standingOf(meeting) === 'called-off' ? null : { view, meeting, name }
}

async function show(ask: Ask): Promise<Answer> {
  const changing = await load(ask)
  if (changing === null) return { kind: 'not-found' }
  const { meeting, name } = changing
  const form = { fields: meetingParts[name].stands(meeting), version: meeting.version, tokens: ask.tokens }
  return changeMeetingPage(changing, { ...form, faults: [], doubts: [] })
}

const after = ({ view, meeting, name }: Changing, kind: string): string =>
  kind === 'called-off' || kind === 'in-error'
    ? meetingsHref(view.bar.id, `?done=${kind}`)
    : meetingsHref(view.bar.id, `/${meeting.id}?saved=${name}`)

// What stands since is read again, because somebody else has saved it.
async function bothVersions(ask: Ask, changing: Changing): Promise<Answer> {
  const { meeting, view, name } = (await load(ask)) ?? changing
  const part: MeetingPartForm = meetingParts[name]
  const lines = compareAnswers(part.questions(view, meeting), part.stands(meeting), ask.fields)
  const stale = { by: null, at: null, lines: lines.filter(({ stands, typed }) => stands !== typed) }
  const form = { fields: ask.fields, version: meeting.version, tokens: ask.tokens, faults: [], doubts: [] }
  return changeMeetingPage({ meeting, view, name }, { ...form, stale })
}

async function submit(ask: Ask): Promise<Answer> {
  const changing = await load(ask)
  if (changing === null) return { kind: 'not-found' }
  const { view, meeting, name } = changing
  const version = versionOf(ask.fields)
  const again = (faults: readonly Fault[], doubts: readonly string[] = []) =>
    changeMeetingPage(changing, { fields: ask.fields, version, tokens: ask.tokens, faults, doubts })
  const part: MeetingPartForm = meetingParts[name]
  const meant = part.read(view, meeting, ask.fields, ask.now)
  const reason = textOf(ask.fields, 'change-reason')
  const unsaid =
    whyOf(changing) === 'required' && reason === '' ? [{ field: 'change-reason', text: 'Say why it is changed' }] : []
  if ('faults' in meant) return again([...meant.faults, ...unsaid])
  if (unsaid.length > 0) return again(unsaid)
  if (!isInsisted(textOf(ask.fields, '_insisted'), meant.doubts)) return again([], meant.doubts)
  const { change } = meant
  const why = change.kind === 'called-off' || change.kind === 'in-error' ? change.because : reason
  const shown = { child: view.bar.id, id: meeting.id, version, reason: why }
  const done = await changeMeeting(ask.store, ask.asker, shown, change)
  switch (done.kind) {
    case 'saved':
      return { kind: 'redirect', to: after(changing, change.kind) }
    case 'stale':
      return bothVersions(ask, changing)
    case 'faults':
      return again(done.faults)
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** Changing a part of a meeting. */
export const changeMeetingScreen: Screen = {
  path: '/children/:child/meetings/:meeting/:part',
  get: show,
  post: submit,
}
