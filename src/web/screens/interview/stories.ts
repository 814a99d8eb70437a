// The screens around a return interview in their states.
import type { Story } from '../../components/story.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { episodePage } from '../missing/episode/page.ts'
import { exampleTokens, exampleView, standings } from '../missing/example-episode.ts'
import { allocatePage } from './allocate/page.ts'
import { allocateQuestions } from './allocate/screen.ts'
import { consentPage } from './consent/page.ts'
import { consentFields, consentQuestions } from './consent/screen.ts'
import { blocked, consents, fullView, interviewPart, interviewView } from './example-interview.ts'
import { doneOf, interviewPage } from './hub/page.ts'
import { sharePage } from './share/page.ts'
import { shareQuestions } from './share/screen.ts'
import { wrongPage } from './wrong/screen.ts'

const shown = { fields: {}, faults: [], now: storyNow }
const form = { id: exampleId(9), tokens: exampleTokens }
const people = [{ value: `person:${exampleId(7)}`, text: 'R. Imagined (Lantern Example Care)' }]
const nothing = interviewView()

const hub: readonly Story[] = [
  { title: 'Nothing recorded yet', render: () => interviewPage(nothing, null).body },
  { title: 'Everything, for early help to decide', render: () => interviewPage(fullView, doneOf('shared')).body },
  {
    title: 'Needed to keep somebody safe',
    render: () => interviewPage(interviewView({ consent: consents.needed }), null).body,
  },
  {
    title: 'Not shared, and no advocate offered',
    render: () => interviewPage(interviewView({ consent: consents['not shared'] }), null).body,
  },
  {
    title: 'Of Stoke-on-Trent, read by the police',
    render: () =>
      interviewPage(
        interviewView({
          around: { authority: 'stoke-on-trent', livesIn: 'stoke-on-trent', open: true, homes: [] },
          rights: {
            ...{ allocate: false, consent: false, decide: false, plan: false, hold: false },
            ...{ readsOffers: true, readsSharing: true, readsPlans: false, readsEarlyHelp: false },
          },
        }),
        null,
      ).body,
  },
  {
    title: 'Almost nothing may be read',
    render: () =>
      interviewPage(
        interviewView({
          rights: {
            ...{ allocate: false, consent: false, decide: true, plan: false, hold: false },
            ...{ readsOffers: false, readsSharing: false, readsPlans: false, readsEarlyHelp: true },
          },
        }),
        null,
      ).body,
  },
  {
    title: 'On the page of the episode',
    render: () => episodePage({ ...exampleView(standings.home), interview: interviewPart }).body,
  },
]

const allocating: readonly Story[] = [
  {
    title: 'Allocate: nothing typed',
    render: () =>
      allocatePage(nothing, { ...form, shown, conflicts: [], questions: allocateQuestions(nothing, [], []) }).body,
  },
  {
    title: 'Allocate: no provider in the directory, and faults',
    render: () => {
      const bare = interviewView({ providers: [] })
      const faults = [{ field: 'provider', text: 'Choose which provider holds it' }]
      const questions = allocateQuestions(bare, people, [])
      return allocatePage(bare, { ...form, conflicts: [], questions, shown: { ...shown, faults } }).body
    },
  },
  {
    title: 'Allocate: not independent',
    render: () =>
      allocatePage(nothing, {
        ...{ ...form, conflicts: ['home', 'works-with-child'] },
        questions: allocateQuestions(nothing, people, ['home']),
        shown: { ...shown, fields: { interviewer: 'R. Imagined', person: people[0]?.value } },
      }).body,
  },
]

const consent = { ...form, questions: consentQuestions, stale: false }

const consenting: readonly Story[] = [
  { title: 'Consent: nothing said yet', render: () => consentPage(nothing, { ...consent, shown }).body },
  {
    title: 'Consent: what stands',
    render: () =>
      consentPage(fullView, { ...consent, shown: { ...shown, fields: consentFields(consents.agreed) } }).body,
  },
  {
    title: 'Consent: refused, and nothing decided',
    render: () =>
      consentPage(nothing, {
        ...consent,
        shown: {
          ...{ fields: { agrees: 'no' }, now: storyNow },
          faults: [
            { field: 'basis', text: 'The child did not agree: choose whether it is shared all the same, and why' },
          ],
        },
      }).body,
  },
  {
    title: 'Consent: somebody saved it meanwhile',
    render: () => consentPage(fullView, { ...consent, stale: true, shown: { ...shown, fields: { told: 'yes' } } }).body,
  },
]

const share = { ...form, questions: shareQuestions, shown, touching: [], recipient: 'police' } as const

const sharing: readonly Story[] = [
  { title: 'Share: no basis yet', render: () => sharePage(nothing, share).body },
  {
    title: 'Share: with consent and limits',
    render: () => sharePage(fullView, { ...share, shown: { ...shown, fields: { basis: 'consent' } } }).body,
  },
  {
    title: 'Share: with somebody who must not be told',
    render: () => sharePage(fullView, { ...share, recipient: 'other', touching: [blocked] }).body,
  },
  {
    title: 'Entered in error',
    render: () =>
      wrongPage(
        { view: fullView, kind: 'share', id: exampleId(521), says: 'Police. By secure e-mail' },
        exampleTokens,
        shown,
      ).body,
  },
]

/** To be listed with the others. */
export const stories: readonly Story[] = [...hub, ...allocating, ...consenting, ...sharing]
