// Whose record a report belongs to that made a new one, as its reporter or a co-ordinator says.
import { noCandidates } from '../../../actions/duplicates/candidates.ts'
import { readKnownWho } from '../../../actions/duplicates/person-reported.ts'
import { sayItIs, sayItIsElsewhere, sayNoneOfThese } from '../../../actions/duplicates/say-who.ts'
import { roleMay } from '../../../domain/access/index.ts'
import { asId, type Id } from '../../../domain/kernel/index.ts'
import type { Episode } from '../../../domain/missing/index.ts'
import { readEpisode } from '../../../store/missing/reads.ts'
import { numberOf, textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { shownIn } from './candidates.ts'
import { type KnownAsk, knownPage } from './known-page.ts'

/** Whether it is asked of an episode: a new record was made for it, and the role may look for children. */
export const asksWho = (ask: Ask, { match, enteredInErrorAt }: Episode): boolean =>
  match === 'new' && enteredInErrorAt === null && roleMay(ask.actor.role, 'record', 'read')

/** Whom the child of an episode may be. A look that fails shows nobody: it is never in the way of a report. */
export async function readKnown(ask: Ask, episode: Episode): Promise<KnownAsk> {
  const who = await ask.store
    .write(ask.asker, 'look-for-same-child', tx => readKnownWho(tx, episode))
    .catch(() => ({ candidates: noCandidates, said: null }))
  const mayMove = roleMay(ask.actor.role, 'episodes', 'write')
  const ids = { moved: crypto.randomUUID(), none: crypto.randomUUID() }
  return { episode, ...who, mayMove, ...ids, tokens: ask.tokens, now: ask.now }
}

async function load(ask: Ask): Promise<Episode | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  const episode = id && (await ask.store.read(ask.asker, 'see-report', tx => readEpisode(tx, id)))
  return episode !== null && asksWho(ask, episode) ? episode : null
}

async function show(ask: Ask): Promise<Answer> {
  const episode = await load(ask)
  return episode === null ? { kind: 'not-found' } : knownPage(await readKnown(ask, episode))
}

async function move(ask: Ask, episode: Episode, child: Id<'child'>): Promise<Answer> {
  const moved = asId<'episode'>(textOf(ask.fields, '_moved')) ?? (crypto.randomUUID() as Id<'episode'>)
  const shown = { id: episode.id, version: numberOf(ask.fields, '_version') ?? episode.version }
  const came = await sayItIs(ask.store, ask.asker, shown, { child, episode: moved })
  switch (came.kind) {
    case 'saved':
      return { kind: 'redirect', to: `/episodes/${moved}/report?done=known` }
    case 'stale':
      return knownPage(await readKnown(ask, came.now), 'stale')
    case 'not-found':
      return { kind: 'not-found' }
  }
}

// A form sent twice finds the episode in error: it is moved already, and the page of the right record answers.
async function movedAlready(ask: Ask): Promise<Answer> {
  const moved = asId<'episode'>(textOf(ask.fields, '_moved'))
  const there = moved && (await ask.store.read(ask.asker, 'see-report', tx => readEpisode(tx, moved)))
  return there === null ? { kind: 'not-found' } : { kind: 'redirect', to: `/episodes/${there.id}/report?done=known` }
}

async function none(ask: Ask, episode: Episode): Promise<Answer> {
  const id = asId<'none-of-these'>(textOf(ask.fields, '_none')) ?? (crypto.randomUUID() as Id<'none-of-these'>)
  const said = await sayNoneOfThese(ask.store, ask.asker, episode.id, { id, shown: shownIn(ask.fields) })
  switch (said.kind) {
    case 'said':
      return { kind: 'redirect', to: `/episodes/${episode.id}/report?done=none-of-these` }
    case 'came-up':
      return knownPage(await readKnown(ask, episode), 'came-up')
    case 'not-found':
      return { kind: 'not-found' }
  }
}

async function submit(ask: Ask): Promise<Answer> {
  const episode = await load(ask)
  if (episode === null) return movedAlready(ask)
  const child = asId<'child'>(textOf(ask.fields, '_child'))
  if (child !== null) return move(ask, episode, child)
  const handle = asId(textOf(ask.fields, '_handle'))
  if (handle === null) return none(ask, episode)
  await sayItIsElsewhere(ask.store, ask.asker, episode.id, handle)
  return { kind: 'redirect', to: `/episodes/${episode.id}/report?done=said-who` }
}

/** Whose record a report belongs to. */
export const knownScreen: Screen = { path: '/episodes/:episode/known', get: show, post: submit }
