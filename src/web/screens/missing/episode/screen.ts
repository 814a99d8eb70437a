// An episode: how it stands, what must happen next, what has happened, what can be done, and the quick entry of its log.
import { addToLog } from '../../../../actions/missing/record-event.ts'
import { discardDraft } from '../../../../actions/sign-in/discard-drafts.ts'
import { readDraft } from '../../../../actions/sign-in/read-drafts.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId, dayOf, type Id } from '../../../../domain/kernel/index.ts'
import { logKindCodes } from '../../../../domain/missing/index.ts'
import { readUnsafePlaces } from '../../../../store/care/reads.ts'
import { readCorrections, readLookAlikes, readMovedTo, readPoliceChecks } from '../../../../store/corrections/reads.ts'
import { readNoneStanding } from '../../../../store/duplicates/reads.ts'
import { readDutiesOfEpisode, readFlagsOfEpisode } from '../../../../store/duties/reads.ts'
import { readFormsOfEpisode } from '../../../../store/instruments/reads.ts'
import { readHandOvers, readMessagesOfEpisode } from '../../../../store/messages/reads.ts'
import {
  readAnswers,
  readBlockedOf,
  readEpisode,
  readEpisodeEvents,
  readMeasures,
  readNotReported,
  readSubject,
  readTold,
  readWhereabouts,
} from '../../../../store/missing/reads.ts'
import { readTogether } from '../../../../store/together/reads.ts'
import { choiceOf, type Fields, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { readAlertsPart } from '../../alerts/load.ts'
import { readBordersPart } from '../../borders/view.ts'
import { asksWho } from '../../duplicates/known-screen.ts'
import { mayBegin, readsForms } from '../../instruments/list/view.ts'
import { readInterviewPart } from '../../interview/part.ts'
import { readPolicePart } from '../../police/view.ts'
import { readProtectionPart } from '../../protection/view.ts'
import { readAlso } from '../../together/also.ts'
import { isAllowed } from '../acts/act.ts'
import { episodeActs } from '../acts/index.ts'
import { holdsInterview as holdsReturnInterview } from '../acts/return.ts'
import { type QuickShown, readQuick } from '../log/quick.ts'
import { type EpisodeView, episodePage } from './page.ts'

async function load(ask: Ask): Promise<EpisodeView | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  if (id === null) return null
  return ask.store.read(ask.asker, 'see-episode', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    const subject = await readSubject(tx, episode)
    const read = {
      answers: await readAnswers(tx, id),
      events: await readEpisodeEvents(tx, id),
      measures: await readMeasures(tx, id),
      told: await readTold(tx, id),
      messages: await readMessagesOfEpisode(tx, id),
      overs: await readHandOvers(tx, id),
      whereabouts: await readWhereabouts(tx, id),
      notReported: await readNotReported(tx, id),
      blocked: subject.blocks > 0 ? await readBlockedOf(tx, id) : [],
      together: await readTogether(tx, id),
      beside: {
        corrections: await readCorrections(tx, id),
        alike: subject.whole ? await readLookAlikes(tx, episode) : [],
        movedTo: episode.movedAwayAt === null ? null : await readMovedTo(tx, id),
        checks: episode.source === 'found-by-police' ? await readPoliceChecks(tx, id) : [],
      },
      forms: readsForms(ask.actor.role) ? await readFormsOfEpisode(tx, id) : [],
      mayBegin: mayBegin(ask.actor.role, dayOf(tx.now)).filter(of => of.about === 'episode'),
      police: await readPolicePart(tx, episode),
      seesCare: subject.whole && roleMay(ask.actor.role, 'placement-plans', 'read'),
      asksWho: asksWho(ask, episode),
      noneOfThese: asksWho(ask, episode) ? await readNoneStanding(tx, id) : null,
      borders: await readBordersPart(tx, id),
      alerts: await readAlertsPart(tx, episode, subject.whole),
      unsafePlaces: await readUnsafePlaces(tx, episode.childId),
      interview: await readInterviewPart(tx, ask.actor.role, id),
      protection: await readProtectionPart(tx, episode),
      duties: await readDutiesOfEpisode(tx, id),
      flags: await readFlagsOfEpisode(tx, id),
    }
    const holdsInterview = holdsReturnInterview(ask.actor.role, episode)
    const acts = episodeActs.filter(act => isAllowed(act, ask.actor.role, subject) && act.offered(episode))
    const only = choiceOf(ask.query, 'only', logKindCodes)
    return { episode, subject, ...read, now: tx.now, acts, holdsInterview, done: doneOf(ask), only, quick: null }
  })
}

// What is done on pages of their own, by the word in the address.
const otherDone: Readonly<Record<string, string>> = {
  measures: 'The measures are saved',
  assess: 'The level is saved',
  'compact-wrong': 'The entry is marked as entered in error',
  'borders-wrong': 'It is marked as entered in error',
  'copy-updated': 'It is recorded that the record was brought up to date',
}

function doneOf(ask: Ask): EpisodeView['done'] {
  const done = textOf(ask.query, 'done')
  const other = otherDone[done]
  if (other !== undefined) return { title: '', done: other }
  return episodeActs.find(act => act.path === done) ?? null
}

const draftOf = (id: Id<'episode'>) => ({ form: 'log', subject: id })

// What somebody typed and did not send is found again, whatever happened to the page.
async function begun(ask: Ask, id: Id<'episode'>): Promise<Fields> {
  const answers = await readDraft(ask.store, ask.actor.personId, draftOf(id))
  return Object.fromEntries(answers.map(one => [one.question, one.value]))
}

function quickFor(ask: Ask, fields: Fields, id: string, faults: readonly Fault[] = []): QuickShown | null {
  return roleMay(ask.actor.role, 'episodes', 'write') ? { id, tokens: ask.tokens, fields, faults } : null
}

async function show(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const fields = await begun(ask, view.episode.id)
  return episodePage({ ...view, quick: quickFor(ask, fields, crypto.randomUUID()) })
}

async function addQuick(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null || quickFor(ask, {}, '') === null) return { kind: 'not-found' }
  const id = (asId<'log-entry'>(textOf(ask.fields, '_id')) ?? crypto.randomUUID()) as Id<'log-entry'>
  const read = readQuick(ask.fields, ask.now)
  if (read.kind === 'faults') return episodePage({ ...view, quick: quickFor(ask, ask.fields, id, read.faults) })
  const { entry, logKind, when } = read
  const done = await addToLog(
    ask.store,
    ask.asker,
    view.episode.id,
    { id, kind: logKind, when, entry },
    readAlso(ask.fields),
  )
  if (done.kind !== 'saved') return { kind: 'not-found' }
  await discardDraft(ask.store, ask.actor.personId, draftOf(view.episode.id))
  return { kind: 'redirect', to: `/episodes/${view.episode.id}?done=log` }
}

/** An episode. */
export const episodeScreen: Screen = { path: '/episodes/:episode', get: show }
/** The quick entry of an episode's log. */
export const quickLogScreen: Screen = { path: '/episodes/:episode/log', post: addQuick }
