// What is recorded after a matrix, each as one form: the facts it is decided on, the front door, early help and support, the
// threshold, that it was sent, the panel, and that it is closed.
import * as routing from '../../../actions/pathways/keep-routing.ts'
import { decidePanel, enterStepInError, recordSending } from '../../../actions/pathways/send-matrix.ts'
import { displayName, districts } from '../../../domain/children/index.ts'
import type { Id } from '../../../domain/kernel/index.ts'
import { nothingAnswered, pathwayDistricts, type RoutingAnswers, supports } from '../../../domain/pathways/index.ts'
import { choice, day, line, pick, text, timed } from '../../forms/questions.ts'
import { step } from '../../forms/step-screen.ts'
import type { Fields } from '../../frame/fields.ts'
import type { Ask } from '../../frame/screen.ts'
import { choicesOf } from '../missing/acts/act.ts'
import { panelWords, thresholdWords } from './done.ts'
import { isEarlier, loadToDecide, loadToWrite, type NextView, type ShownDestination, shownMatrix } from './load.ts'
import { channels, nextHref } from './say.ts'

const back = ({ bar, route }: NextView) => ({ href: nextHref(bar.id, route.form.id), text: 'Back to what happens now' })
const caption = ({ bar }: NextView) => displayName(bar.identity)
const common = { part: 'children', caption, back } as const
const version = ({ route }: NextView) => route.routing?.version ?? 0
const at = (rest: string) => `/children/:child/next/:form${rest}`
const actionTo =
  (rest: string) =>
  ({ bar, route }: NextView) =>
    nextHref(bar.id, route.form.id, rest)
const doneAs = (word: string) => actionTo(`?done=${word}`)

const yesNo = { yes: 'Yes', no: 'No' } as const
const asked = (label: string, hint?: string) =>
  choice(label, choicesOf({ ...yesNo, unknown: 'Not known' }), hint === undefined ? {} : { hint })

type YesNoUnknown = 'yes' | 'no' | 'unknown' | null
const saidOf = (answer: YesNoUnknown): boolean | null => (answer === 'yes' ? true : answer === 'no' ? false : null)
const fieldOf = (value: boolean | null): string => (value === null ? '' : value ? 'yes' : 'no')

const fromRecord = (said: boolean | null): string =>
  said === null ? 'The record does not say.' : `The record says ${said ? 'yes' : 'no'}. Leave it empty to keep to that.`

const factQuestions = ({ record }: NextView) => ({
  district: pick(
    'In which district does the child live?',
    Object.entries(districts).map(([value, name]) => ({ value, text: name })),
    {
      hint:
        record.district === null
          ? 'The record does not say.'
          : `The record says ${districts[record.district]}. Leave it empty to keep to that.`,
    },
  ),
  policeAttention: asked('Does the child come to the attention of the police?'),
  withYos: asked('Is the child open to or engaging with YOS?'),
  openToServices: asked('Is the child open to children’s services?', fromRecord(record.open)),
  socialWorker: asked(
    'Is a social worker allocated?',
    `Open to early help is not the same. ${fromRecord(record.socialWorker)}`,
  ),
  outOfCounty: asked('Is the child placed out of the county?', fromRecord(record.outOfCounty)),
})

const earlierQuestions = (view: NextView) => ({
  ...factQuestions(view),
  mainRisk: choice('Where there is a risk of both: which is the main one?', choicesOf({ CSE: 'CSE', CCE: 'CCE' })),
  consentGiven: asked('Do the child and the parents or carers know of it and consent to it being shared?'),
  familiesFirst: asked('Does somebody of Families First have the case?'),
  atPanel: asked('Is the case heard at the panel?'),
})

type YesNoFact = Exclude<keyof RoutingAnswers, 'district' | 'mainRisk'>
type FactAnswers = { readonly [K in YesNoFact]?: YesNoUnknown } & {
  readonly district: string | null
  readonly mainRisk?: RoutingAnswers['mainRisk']
}

// What a pathway does not ask stays as it was.
function answersFrom(said: FactAnswers, standing: RoutingAnswers): RoutingAnswers {
  const or = (key: YesNoFact) => (key in said ? saidOf(said[key] ?? null) : standing[key])
  return {
    district: pathwayDistricts.find(one => one === said.district) ?? null,
    mainRisk: said.mainRisk === undefined ? standing.mainRisk : said.mainRisk,
    ...{ policeAttention: or('policeAttention'), withYos: or('withYos'), outOfCounty: or('outOfCounty') },
    ...{ openToServices: or('openToServices'), socialWorker: or('socialWorker'), atPanel: or('atPanel') },
    ...{ consentGiven: or('consentGiven'), familiesFirst: or('familiesFirst') },
  }
}

const answersOf = ({ route }: NextView): RoutingAnswers => route.routing?.answers ?? nothingAnswered

function factFields(view: NextView): Fields {
  const { district, mainRisk, ...rest } = answersOf(view)
  const said = Object.entries(rest).map(([key, value]) => [key, fieldOf(value)])
  return { ...Object.fromEntries(said), district: district ?? '', mainRisk: mainRisk ?? '' }
}

const factsCommon = {
  ...common,
  title: () => 'What the record does not say',
  button: 'Save the answers',
  advice: ['What nobody knows is taken for the worse meanwhile, so that nothing is left out.'],
  prefill: factFields,
  version,
  done: doneAs('facts'),
} as const

const loadOf = (earlier: boolean) => async (ask: Ask) => {
  const view = await loadToWrite(ask)
  return view !== null && isEarlier(view) === earlier ? view : null
}
const saveFacts = ({ ask, view }: { readonly ask: Ask; readonly view: NextView }, said: FactAnswers) =>
  routing.answerFacts(ask.store, ask.asker, shownMatrix(view), answersFrom(said, answersOf(view)))

/** The facts that the pathway of 2024 asks. */
export const facts2024Step = step({
  ...factsCommon,
  path: at('/facts'),
  load: loadOf(false),
  action: actionTo('/facts'),
  questions: factQuestions,
  save: saveFacts,
})
/** Those that the pathways before it ask. */
export const factsEarlierStep = step({
  ...factsCommon,
  path: at('/earlier-facts'),
  load: loadOf(true),
  action: actionTo('/earlier-facts'),
  questions: earlierQuestions,
  save: saveFacts,
})

/** The front door was asked, or a social worker is allocated already. */
export const frontDoorStep = step({
  ...common,
  path: at('/front-door'),
  title: () => 'The safeguarding referral',
  button: 'Save',
  advice: [
    'Homeward sends nothing by this. Make the referral first, then record its reference here.',
    'If a social worker was allocated already, say what shows it instead.',
  ],
  load: loadToWrite,
  action: actionTo('/front-door'),
  questions: () => ({
    kind: choice(
      'What do you record?',
      choicesOf({
        referred: 'A referral to the front door was made',
        allocated: 'A social worker is allocated already',
      }),
      { required: 'Choose what you record' },
    ),
    says: line('Reference of the referral, or what shows that a social worker is allocated', {
      required: 'Enter the reference, or what shows it',
    }),
    at: timed('When was it made, or shown?', 'Enter when'),
  }),
  version,
  save: async ({ ask, view }, said) => {
    const moment = said.at?.at ?? ask.now
    if (said.kind === null) return { kind: 'not-found' }
    const what =
      said.kind === 'referred'
        ? ({ kind: 'referred', reference: said.says, at: moment } as const)
        : ({ kind: 'allocated', evidence: said.says, at: moment } as const)
    return routing.recordFrontDoor(ask.store, ask.asker, shownMatrix(view), what)
  },
  done: doneAs('front-door'),
})

/** Early help and support. */
export const supportStep = step({
  ...common,
  path: at('/support'),
  title: () => 'Early help and support',
  button: 'Save',
  load: loadToWrite,
  action: actionTo('/support'),
  questions: () => ({
    earlyHelp: choice('Was an early help assessment considered, and is there to be one?', choicesOf(yesNo)),
    reason: text('Why, or why not?', { rows: 3 }),
    registeredOn: day('On which day was it registered with the early help team?', { past: true }),
    bestPlaced: line('Who is best placed to support the child?', {
      hint: 'Where possible the professional whom the child knows best. Their role is enough.',
    }),
    support: choice('What does the service give?', choicesOf(supports)),
  }),
  prefill: ({ route: { routing: stands } }) => ({
    ...{ earlyHelp: stands?.considered.earlyHelp ?? '', reason: stands?.considered.earlyHelpReason ?? '' },
    ...{ bestPlaced: stands?.bestPlaced ?? '', support: stands?.support ?? '' },
  }),
  faults: ({ earlyHelp, reason, registeredOn }) => [
    ...(earlyHelp !== null && reason === '' ? [{ field: 'reason', text: 'Say why, or why not' }] : []),
    ...(registeredOn !== null && earlyHelp !== 'yes'
      ? [{ field: 'registeredOn-day', text: 'Only an assessment that is to be made is registered' }]
      : []),
  ],
  version,
  save: ({ ask, view }, said) =>
    routing.recordSupport(ask.store, ask.asker, shownMatrix(view), {
      ...said,
      registeredOn: said.registeredOn ?? view.route.routing?.considered.registeredOn ?? null,
    }),
  done: doneAs('support'),
})

/** The referrer proposes. */
export const proposeStep = step({
  ...common,
  path: at('/threshold'),
  title: () => 'May the threshold be met?',
  button: 'Save what you propose',
  advice: ['You propose; the front door decides. Both stay on the record.'],
  load: loadToWrite,
  action: actionTo('/threshold'),
  questions: () => ({
    is: choice('What do you propose?', choicesOf(thresholdWords), { required: 'Choose what you propose' }),
    reason: text('Why?', { required: 'Say why', rows: 3 }),
  }),
  version,
  save: async ({ ask, view }, { is, reason }) =>
    is === null
      ? { kind: 'not-found' }
      : routing.recordThreshold(ask.store, ask.asker, shownMatrix(view), { kind: 'proposed', is, reason }),
  done: doneAs('threshold'),
})

/** The front door decided. */
export const decidedStep = step({
  ...common,
  path: at('/threshold-decided'),
  title: () => 'What the front door decided',
  button: 'Save the decision',
  load: loadToWrite,
  action: actionTo('/threshold-decided'),
  questions: () => ({
    is: choice('What was decided?', choicesOf(thresholdWords), { required: 'Choose what was decided' }),
    by: line('Who decided it?', { hint: 'Their role and team.', required: 'Enter who decided it' }),
    at: timed('When?', 'Enter when it was decided'),
    reason: text('With which reason?', { rows: 3 }),
  }),
  version,
  save: async ({ ask, view }, { is, by, at: when, reason }) =>
    is === null
      ? { kind: 'not-found' }
      : routing.recordThreshold(ask.store, ask.asker, shownMatrix(view), {
          ...{ kind: 'decided', is, by, reason, at: when?.at ?? ask.now },
        }),
  done: doneAs('threshold'),
})

/** A view with the destination that a step is about. */
export type SendView = NextView & { readonly to: ShownDestination }

/** It was sent to one of its destinations. */
export const sendStep = step({
  ...common,
  path: at('/send/:key'),
  title: () => 'The matrix was sent',
  button: 'Save that it was sent',
  advice: ['Homeward does not send it. Record what you did.'],
  load: async (ask: Ask): Promise<SendView | null> => {
    const view = await loadToWrite(ask)
    const to = view?.destinations.find(({ of }) => of.key === ask.params.key)
    return view === null || to === undefined ? null : { ...view, to }
  },
  action: (view: SendView) => actionTo(`/send/${view.to.of.key}`)(view),
  questions: ({ to }: SendView) => ({
    name: line(`To whom? (${to.of.title})`, { required: 'Enter to whom it was sent' }),
    channel: choice('How was it sent?', choicesOf(channels), { required: 'Choose how it was sent' }),
    at: timed('When?', 'Enter when it was sent'),
  }),
  prefill: ({ to }) => ({ name: to.stands?.name ?? '' }),
  save: async ({ ask, view, id }, { name, channel, at: when }) =>
    channel === null
      ? { kind: 'not-found' }
      : recordSending(ask.store, ask.asker, {
          ...{ id: id as Id<'routing-sent'>, child: view.bar.id, form: view.route.form.id, key: view.to.of.key },
          ...{ to: name, channel, at: when?.at ?? ask.now },
        }),
  done: doneAs('sent'),
})

/** The co-ordinator decides about the panel. */
export const panelStep = step({
  ...common,
  path: at('/panel'),
  title: () => 'Does the child go to the panel?',
  button: 'Save the decision',
  advice: [
    'Every matrix at suspected or evidenced is decided on. The reason is recorded also where the child is not referred.',
  ],
  load: loadToDecide,
  action: actionTo('/panel'),
  questions: () => ({
    outcome: choice('What did you decide?', choicesOf(panelWords), { required: 'Choose what you decided' }),
    reason: text('Why, or why not?', { required: 'Say why', rows: 4 }),
    at: timed('When was it decided?', 'Enter when it was decided'),
  }),
  doubts: (_, { view }) =>
    view.route.panel === null ? [] : ['A decision stands already: the new one takes its place, and both stay.'],
  save: async ({ ask, view, id }, { outcome, reason, at: when }) =>
    outcome === null
      ? { kind: 'not-found' }
      : decidePanel(ask.store, ask.asker, {
          ...{ id: id as Id<'panel-decision'>, child: view.bar.id, form: view.route.form.id, outcome, reason },
          at: when?.at ?? ask.now,
        }),
  done: doneAs('panel'),
})

/** It is closed. */
export const closeStep = step({
  ...common,
  path: at('/close'),
  title: () => 'Close what follows from this matrix',
  button: 'Close it',
  advice: ['Close it once everything that it asks for was done or considered. It can be opened again.'],
  load: async (ask: Ask) => {
    const view = await loadToWrite(ask)
    return view === null || view.route.routing?.closed ? null : view
  },
  action: actionTo('/close'),
  questions: () => ({}),
  version,
  save: ({ ask, view }) => routing.closeRouting(ask.store, ask.asker, shownMatrix(view)),
  done: doneAs('closed'),
})

/** It is opened again. */
export const reopenStep = step({
  ...common,
  path: at('/reopen'),
  title: () => 'Open it again',
  button: 'Open it again',
  load: async (ask: Ask) => {
    const view = await loadToWrite(ask)
    return view?.route.routing?.closed ? view : null
  },
  action: actionTo('/reopen'),
  questions: () => ({}),
  version,
  save: ({ ask, view }) => routing.reopenRouting(ask.store, ask.asker, shownMatrix(view)),
  done: doneAs('opened'),
})

type WrongView = NextView & { readonly row: { readonly id: string; readonly version: number } }

const wrongStep = (
  table: 'routing_sent' | 'panel_decision',
  path: string,
  load: (ask: Ask) => Promise<NextView | null>,
  rowsOf: (view: NextView) => readonly WrongView['row'][],
) =>
  step({
    ...common,
    path: at(`/${path}/:row/wrong`),
    title: () => 'This is wrong',
    button: 'Mark as entered in error',
    advice: ['It is not deleted: it stays in the history with your reason, and nothing follows from it any more.'],
    load: async (ask: Ask): Promise<WrongView | null> => {
      const view = await load(ask)
      const row = view === null ? undefined : rowsOf(view).find(({ id }) => id === ask.params.row)
      return view === null || row === undefined ? null : { ...view, row }
    },
    action: (view: WrongView) => actionTo(`/${path}/${view.row.id}/wrong`)(view),
    questions: () => ({ reason: text('What is wrong?', { required: 'Say what is wrong', rows: 2 }) }),
    version: ({ row }: WrongView) => row.version,
    save: ({ ask, view }, { reason }) =>
      enterStepInError(ask.store, ask.asker, table, { child: view.bar.id, ...view.row }, reason),
    done: doneAs('wrong'),
  })

/** It was not sent. */
export const wrongSendingStep = wrongStep('routing_sent', 'sent', loadToWrite, ({ route }) => route.sent)
/** It was not decided so. */
export const wrongPanelStep = wrongStep('panel_decision', 'panel', loadToDecide, ({ route }) =>
  route.panel === null ? [] : [route.panel],
)
