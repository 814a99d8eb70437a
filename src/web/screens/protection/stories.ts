// The screens of protection in their states.
import type { Story } from '../../components/story.ts'
import { quietBar } from '../children/example-child.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { episodePage } from '../missing/episode/page.ts'
import { exampleSubject, exampleTokens, exampleView, missingEpisode, standings } from '../missing/example-episode.ts'
import { type ChildProtection, childProtectionPage, newConcernPage } from './child/page.ts'
import { concernActPage, concernActs } from './concern/act-page.ts'
import { concernDone, concernPage } from './concern/page.ts'
import { questionsOfAct } from './concern/screen.ts'
import { episodeProtectionPage } from './episode/page.ts'
import { evidenceToldPage } from './evidence-told/screen.ts'
import {
  concernView,
  decision,
  episodeProtection,
  frontDoorTold,
  lead,
  learnedScene,
  newConcern,
  nightDoors,
  noProtection,
  outsideDoors,
  policeTold,
  someProtection,
  toldConcern,
  understanding,
  unsetDoors,
} from './example-protection.ts'
import { proceduresPage } from './procedures/screen.ts'
import { wrongPage } from './wrong/screen.ts'

const shown = { fields: {}, faults: [], now: storyNow }
const blank = { id: exampleId(9), tokens: exampleTokens, shown, doubts: [] }
const long = 'Something that somebody wrote down word for word in the middle of the night. '.repeat(12)
const inError = { at: storyNow, reason: 'The wrong child' }
const procedures = [{ whose: 'staffordshire', name: 'Procedures of the board', url: 'https://procedures.example.org' }]

const concerns: readonly Story[] = [
  { title: 'Concern: nobody was told', render: () => concernPage(concernView()).body },
  {
    title: 'Concern: the police were told and the front door was not',
    render: () => concernPage(concernView({ notices: [policeTold] }), concernDone('police')).body,
  },
  {
    title: 'Concern: both told, decided, another authority leads',
    render: () =>
      concernPage(
        concernView({
          ...{ notices: [policeTold, frontDoorTold, { ...frontDoorTold, id: exampleId(720), inError }] },
          ...{ decisions: [decision, { ...decision, id: exampleId(721), outcome: 'neither', inError }] },
          ...{ leads: [lead], understanding, procedures, blocks: 1 },
        }),
      ).body,
  },
  {
    title: 'Concern: about the child, another authority, long words',
    render: () =>
      concernPage(
        concernView({
          concern: { ...newConcern, says: long, host: 'other', hostName: 'Northmoor Example Council', episodeId: null },
          ...{ episode: null, doors: outsideDoors },
        }),
      ).body,
  },
  {
    title: 'Concern: only read, nobody set in the directory',
    render: () =>
      concernPage(
        concernView({
          concern: { ...newConcern, kind: 'crime', sexualHarm: 'no', host: null, responsible: null },
          ...{ mayWrite: false, doors: unsetDoors },
        }),
      ).body,
  },
  {
    title: 'Concern: entered in error',
    render: () => concernPage(concernView({ concern: { ...newConcern, inError }, mayWrite: false })).body,
  },
]

const acts: readonly Story[] = [
  ...concernActs.map(act => ({
    title: `Of a concern: ${act}`,
    render: () => concernActPage(concernView(), act, questionsOfAct[act], blank).body,
  })),
  {
    title: 'Of a concern: who was told is missing',
    render: () =>
      concernActPage(concernView(), 'police', questionsOfAct.police, {
        ...blank,
        shown: { ...shown, faults: [{ field: 'to', text: 'Say who was told' }] },
      }).body,
  },
  {
    title: 'Of a concern: doubted',
    render: () =>
      concernActPage(concernView(), 'decision', questionsOfAct.decision, {
        ...blank,
        doubts: ['Neither threshold is met and it is not recorded as a contact.'],
      }).body,
  },
]

const child: ChildProtection = {
  ...{ bar: quietBar, concerns: [], messages: [], doors: nightDoors, understanding: null },
  ...{ mayRead: true, mayWrite: true, now: storyNow },
}

const children: readonly Story[] = [
  { title: 'Protection of a child: none', render: () => childProtectionPage(child, 'practitioner', false).body },
  {
    title: 'Protection of a child: several',
    render: () =>
      childProtectionPage(
        {
          ...child,
          concerns: [
            toldConcern([policeTold]),
            { ...toldConcern(), id: exampleId(730), inError },
            { ...toldConcern([policeTold, frontDoorTold]), id: exampleId(731), kind: 'crime' },
          ],
        },
        'practitioner',
        true,
      ).body,
  },
  {
    title: 'Protection of a child: a school raises and does not read',
    render: () => childProtectionPage({ ...child, mayRead: false }, 'school-lead', true).body,
  },
  { title: 'A new concern: nothing typed', render: () => newConcernPage({ ...child, understanding }, blank).body },
  {
    title: 'A new concern: doubted, with faults',
    render: () =>
      newConcernPage(child, {
        ...blank,
        shown: { ...shown, fields: { says: long }, faults: [{ field: 'kind', text: 'Choose what the concern is' }] },
        doubts: ['You say that you learned of it before it happened.'],
      }).body,
  },
]

const episodes: readonly Story[] = [
  {
    title: 'Protection of an episode: nothing yet',
    render: () => episodeProtectionPage(episodeProtection({ protection: noProtection, doors: unsetDoors })).body,
  },
  {
    title: 'Protection of an episode: something of everything',
    render: () =>
      episodeProtectionPage(
        episodeProtection({
          considerBecause: ['The child was reported missing for the 3rd time since 1 December 2025.'],
        }),
      ).body,
  },
  {
    title: 'Protection of an episode: only read',
    render: () => episodeProtectionPage(episodeProtection({ protection: { ...someProtection, mayWrite: false } })).body,
  },
  {
    title: 'Episode: a concern waits, and sexual harm is possible',
    render: () => episodePage(exampleView(standings.found, { protection: { ...someProtection, checks: [] } })).body,
  },
  {
    title: 'Episode: missing, nothing of protection',
    render: () => episodePage(exampleView(missingEpisode, { protection: noProtection })).body,
  },
]

const rest: readonly Story[] = [
  {
    title: 'Evidence: the police were told',
    render: () =>
      evidenceToldPage(
        { episode: standings.found, subject: exampleSubject, evidence: learnedScene, now: storyNow },
        exampleId(9),
        exampleTokens,
        shown,
      ).body,
  },
  {
    title: 'Protection: entered in error',
    render: () =>
      wrongPage(
        {
          table: 'protection_notice',
          row: {
            ...{ id: policeTold.id, child: exampleId(1), episode: standings.found.id, concern: newConcern.id },
            ...{ by: 'R. Imagined', recordedAt: storyNow },
          },
          now: storyNow,
        },
        exampleTokens,
        { ...shown, faults: [{ field: 'reason', text: 'Say what is wrong' }] },
      ).body,
  },
  { title: 'Procedures: none set', render: () => proceduresPage([], exampleId(9), exampleTokens, shown).body },
  {
    title: 'Procedures: one set, and an address that cannot be taken',
    render: () =>
      proceduresPage(procedures, exampleId(9), exampleTokens, {
        ...shown,
        fields: { url: 'http://example.org' },
        faults: [{ field: 'url', text: 'Enter an address that begins with https://' }],
      }).body,
  },
]

/** To be listed with the others. */
export const stories: readonly Story[] = [...concerns, ...acts, ...children, ...episodes, ...rest]
