// The screens across borders in their states.
import { noCandidates } from '../../../actions/duplicates/candidates.ts'
import { addDays, dayOf } from '../../../domain/kernel/index.ts'
import type { Story } from '../../components/story.ts'
import { someCandidates } from '../duplicates/example-pairs.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { episodePage } from '../missing/episode/page.ts'
import { exampleSubject, exampleTokens, exampleView, missingEpisode } from '../missing/example-episode.ts'
import { type ChildForm, childFormPage } from './child/form.ts'
import { noticeQuestions } from './child/notice.ts'
import { acrossPage, doneOf as childDone } from './child/page.ts'
import { managerQuestions, reportQuestions, reviewQuestions } from './child/review.ts'
import { copyPage } from './episode/copy.ts'
import { wrongRowPage } from './episode/wrong.ts'
import {
  bordersPart,
  childElsewhere,
  childPlacedHere,
  exampleLetter,
  exampleReply,
  fullPart,
  placedLine,
  placingView,
} from './example-borders.ts'
import { type IntakePage, intakePage } from './intake/page.ts'
import { contactQuestions, hostQuestions } from './intake/questions.ts'
import { composePage, noLetterPage } from './letters/compose.ts'
import { letterPage, replyPage } from './letters/letter.ts'
import { doneOf, placingPage } from './letters/page.ts'
import { listsPage } from './lists/page.ts'
import { guidancePage, registerPage } from './providers/page.ts'

const shown = { fields: {}, faults: [], now: storyNow }
const tokens = exampleTokens
const long = 'Words that somebody wrote down in full because nobody else would remember them. '.repeat(12)
const faulty = (field: string, text: string) => ({ ...shown, faults: [{ field, text }] })

const compose = (kind: 'missing' | 'nine-in-ninety') => {
  const { printed, template, authority, addressedTo, replyDueOn, reference } = exampleLetter(kind)
  const draft = { text: printed, template, authority, post: addressedTo, replyBy: replyDueOn, reference }
  const words = { fields: { authority, post: addressedTo }, faults: [], now: storyNow }
  return { episode: missingEpisode, subject: exampleSubject, kind, draft, id: exampleId(9), tokens, shown: words }
}

const letters: readonly Story[] = [
  {
    title: 'Placing authority: no letter yet',
    render: () => placingPage(placingView(bordersPart({ letters: [] })), null).body,
  },
  {
    title: 'Placing authority: one letter, just issued',
    render: () => placingPage(placingView(bordersPart()), doneOf('issued')).body,
  },
  { title: 'Placing authority: everything', render: () => placingPage(placingView(fullPart), null).body },
  {
    title: 'Placing authority: a reply is awaited, read by its contact',
    render: () =>
      placingPage(placingView(bordersPart({ letters: [exampleLetter('nine-in-ninety')], mayIssue: false })), null).body,
  },
  { title: 'Write a letter: about one report', render: () => composePage(compose('missing')).body },
  {
    title: 'Write a letter: about nine, somebody must not be told',
    render: () => composePage({ ...compose('nine-in-ninety'), subject: { ...exampleSubject, blocks: 1 } }).body,
  },
  {
    title: 'Write a letter: no authority typed',
    render: () =>
      composePage({
        ...compose('missing'),
        shown: faulty('authority', 'Enter the name of the authority that placed the child'),
      }).body,
  },
  { title: 'There is no letter to write', render: () => noLetterPage(missingEpisode.id, 'not-placed-here').body },
  { title: 'Letter: as it was printed', render: () => letterPage(exampleLetter('missing'), storyNow).body },
  {
    title: 'Letter: unanswered for long',
    render: () =>
      letterPage(exampleLetter('nine-in-ninety', { replyDueOn: addDays(dayOf(storyNow), -3) }), storyNow).body,
  },
  {
    title: 'Letter: entered in error',
    render: () => letterPage(exampleLetter('missing', { inError: { at: storyNow, reason: long } }), storyNow).body,
  },
  { title: 'Reply: nothing typed', render: () => replyPage(exampleLetter('nine-in-ninety'), { tokens, shown }).body },
  {
    title: 'Reply: faults',
    render: () =>
      replyPage(exampleLetter('nine-in-ninety'), { tokens, shown: faulty('says', 'Say which measures they name') })
        .body,
  },
  {
    title: 'Reply: somebody was quicker',
    render: () =>
      replyPage(exampleLetter('nine-in-ninety', { reply: exampleReply }), {
        ...{ tokens, stale: true, shown: { ...shown, fields: { says: long } } },
      }).body,
  },
]

const [copy] = fullPart.copies

const inEpisode: readonly Story[] = [
  {
    title: 'Episode: placed here by another authority',
    render: () => episodePage(exampleView(missingEpisode, { borders: fullPart })).body,
  },
  {
    title: 'Episode: our child elsewhere',
    render: () =>
      episodePage(
        exampleView(missingEpisode, { borders: bordersPart({ placedHere: false, outOfArea: true, letters: [] }) }),
      ).body,
  },
  {
    title: 'Recorded in error: a letter',
    render: () =>
      wrongRowPage(
        { episode: missingEpisode, subject: exampleSubject, which: 'letter', id: exampleId(701), says: 'A letter' },
        ...([tokens, faulty('reason', 'Say what is wrong')] as const),
      ).body,
  },
  ...(copy === undefined
    ? []
    : [copy, { ...copy, updatedAt: storyNow, updatedBy: 'S. Worker' }].map(one => ({
        title:
          one.updatedAt === null ? 'Copy of a police report: to be brought in' : 'Copy of a police report: brought in',
        render: () => copyPage({ episode: missingEpisode, subject: exampleSubject, copy: one }, tokens, shown).body,
      }))),
]

const homes = [{ value: exampleId(5), text: 'Larkspur House (Lantern Example Care)' }]
const intake = (changes: Partial<IntakePage> = {}): IntakePage => ({
  ...{
    questions: hostQuestions(homes),
    own: false,
    mailbox: 'placements@example.org',
    tokens,
    shown,
    candidates: noCandidates,
  },
  ids: { _child: exampleId(11), _notice: exampleId(12), _form: exampleId(13) },
  ...changes,
})

const intakes: readonly Story[] = [
  { title: 'Notification: taken in by the host', render: () => intakePage(intake()).body },
  {
    title: 'Notification: by the placing authority itself',
    render: () => intakePage(intake({ own: true, questions: contactQuestions(homes), mailbox: null })).body,
  },
  {
    title: 'Notification: faults',
    render: () =>
      intakePage(
        intake({ shown: { ...faulty('familyName', 'Enter the child’s family name'), fields: { givenNames: 'Jo' } } }),
      ).body,
  },
  {
    title: 'Notification: it may be somebody',
    render: () => intakePage(intake({ candidates: someCandidates })).body,
  },
]

const childForm = (changes: Pick<ChildForm, 'title' | 'questions'> & Partial<ChildForm>) =>
  childFormPage(childElsewhere(), {
    ...{ path: '/borders/notice', advice: [], button: 'Save', hidden: { _version: '1' }, tokens, shown },
    ...changes,
  }).body

const children: readonly Story[] = [
  { title: 'Child placed here', render: () => acrossPage(childPlacedHere(), null).body },
  {
    title: 'Child placed here: no notification, read only',
    render: () => acrossPage(childPlacedHere({ notices: [], mayNotify: false, reviews: null }), null).body,
  },
  {
    title: 'Child elsewhere: reviews and exceptions',
    render: () => acrossPage(childElsewhere(), childDone('report')).body,
  },
  {
    title: 'Child elsewhere: nothing recorded',
    render: () => acrossPage(childElsewhere({ notices: [], reviews: [], exceptions: [] }), null).body,
  },
  {
    title: 'Record a notification',
    render: () => childForm({ title: 'Record a notification of a placement', questions: noticeQuestions([], false) }),
  },
  {
    title: 'Record a statutory review: faults',
    render: () =>
      childForm({
        ...{ title: 'Record a statutory review', questions: reviewQuestions },
        shown: faulty('heldOn-day', 'Enter the day of the review'),
      }),
  },
  {
    title: 'Report of the reviewing officer',
    render: () =>
      childForm({
        ...{ title: 'Report of the reviewing officer', questions: reportQuestions, advice: [long] },
        shown: { ...shown, fields: { episodes: '4', exceptions: long } },
      }),
  },
  {
    title: 'The team manager was told: somebody was quicker',
    render: () =>
      childForm({
        ...{ title: 'The team manager was told', questions: managerQuestions },
        stands: 'Somebody saved this review while you were writing.',
      }),
  },
]

const list = { lines: [], letters: [], mayNotify: true, now: storyNow } as const
const providers = [
  { id: exampleId<'agency'>(41), name: 'Lantern Example Care', notes: [] },
  {
    ...{ id: exampleId<'agency'>(42), name: 'Willow Bridge Example Care' },
    notes: [
      {
        ...{ guidance: 'Joint protocol, 2018', sentOn: addDays(dayOf(storyNow), -90), sentTo: 'Registered manager' },
        ...{ trainingToldOn: null, acceptedOn: addDays(dayOf(storyNow), -60), acceptedBy: 'Registered manager' },
        ...{ by: 'N. Admin', at: storyNow },
      },
    ],
  },
]

const lists: readonly Story[] = [
  { title: 'Placed here: none', render: () => listsPage({ ...list, list: 'here' }).body },
  {
    title: 'Placed here: two',
    render: () =>
      listsPage({
        ...list,
        list: 'here',
        lines: [placedLine(), placedLine({ reports: 1, missingNow: false, home: null })],
      }).body,
  },
  {
    title: 'Ours elsewhere: a report is owed',
    render: () =>
      listsPage({
        ...{ ...list, list: 'elsewhere' },
        lines: [
          placedLine({
            authority: 'staffordshire',
            authorityName: null,
            reviewedOn: dayOf(storyNow),
            reportOwed: true,
          }),
        ],
      }).body,
  },
  {
    title: 'Letters without an answer',
    render: () => listsPage({ ...list, list: 'letters', letters: [exampleLetter('nine-in-ninety')] }).body,
  },
  {
    title: 'Letters without an answer: none',
    render: () => listsPage({ ...list, list: 'letters', mayNotify: false }).body,
  },
  { title: 'Providers: none', render: () => registerPage({ providers: [], mayNote: false, done: false }).body },
  {
    title: 'Providers: two, just written down',
    render: () => registerPage({ providers, mayNote: true, done: true }).body,
  },
  {
    title: 'What a provider was given: faults',
    render: () =>
      guidancePage(
        { id: exampleId<'agency'>(41), name: 'Lantern Example Care' },
        { id: exampleId(9), tokens, shown: faulty('guidance', 'Enter which guidance was sent') },
      ).body,
  },
]

/** To be listed with the others. */
export const stories: readonly Story[] = [...letters, ...inEpisode, ...intakes, ...children, ...lists]
