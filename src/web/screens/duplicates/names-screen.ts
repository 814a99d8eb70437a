// Names that count as alike: looking them up, and for an administrator or a co-ordinator adding and ending the partnership's own.
import { addNames, endNames, type VariantSaved } from '../../../actions/duplicates/keep-variants.ts'
import { roleMay } from '../../../domain/access/index.ts'
import { wordLookedUp } from '../../../domain/duplicates/index.ts'
import { asId, type Id } from '../../../domain/kernel/index.ts'
import { variants } from '../../../domain/search/index.ts'
import { type KeptVariant, readStandsFor, readVariants } from '../../../store/duplicates/reads.ts'
import { type FormPage, formPage } from '../../forms/form-page.ts'
import { line } from '../../forms/questions.ts'
import { textOf } from '../../frame/fields.ts'
import { readDay } from '../../frame/moments.ts'
import type { Answer, Ask, Page, Screen } from '../../frame/screen.ts'
import { type NamesPage, namesHref, namesPage } from './names-page.ts'

const mayChange = (ask: Ask): boolean => roleMay(ask.actor.role, 'name-variants', 'write')

type Drawn = Partial<Pick<NamesPage, 'lookedUp' | 'fields' | 'faults' | 'id'>>

async function drawn(ask: Ask, more: Drawn, word = ''): Promise<Answer> {
  if (!roleMay(ask.actor.role, 'directory', 'read')) return { kind: 'not-found' }
  return ask.store.read(ask.asker, 'see-alike-names', async tx => {
    const table = await readStandsFor(tx)
    const lookedUp = word === '' ? null : { typed: word, alike: table(wordLookedUp(word)) }
    return namesPage({
      ...{
        kept: await readVariants(tx),
        builtIn: variants(),
        lookedUp,
        mayChange: mayChange(ask),
        fields: {},
        faults: [],
      },
      ...{ id: crypto.randomUUID(), tokens: ask.tokens, now: tx.now },
      ...more,
    })
  })
}

const words: Readonly<Record<'held' | 'ended' | 'unknown', string>> = {
  held: 'There is an entry with exactly these names already',
  ended: 'It was ended already',
  unknown: 'There is no such entry',
}

function faultsOf(saved: Exclude<VariantSaved, { kind: 'done' }>, field: string) {
  return saved.kind === 'faults' ? saved.faults : [{ field, text: words[saved.because] }]
}

async function add(ask: Ask): Promise<Answer> {
  const id = asId<'name-variant'>(textOf(ask.fields, '_id'))
  if (id === null || !mayChange(ask)) return { kind: 'not-found' }
  const again = (faults: NamesPage['faults']) => drawn(ask, { id, fields: ask.fields, faults })
  const from = readDay(ask.fields, 'from', 'The first day')
  if (from.kind === 'faults') return again(from.faults)
  const [kind, names, source] = ['kind', 'names', 'source'].map(field => textOf(ask.fields, field).trim())
  const typed = { kind: kind ?? '', names: names ?? '', source: source ?? '' }
  const saved = await addNames(ask.store, ask.asker, id, { ...typed, from: from.kind === 'given' ? from.value : null })
  return saved.kind === 'done' ? { kind: 'redirect', to: namesHref } : again(faultsOf(saved, 'names'))
}

// What is looked up is answered at once and kept nowhere: it may be somebody's name.
async function submit(ask: Ask): Promise<Answer> {
  if (textOf(ask.fields, '_act') === 'add') return add(ask)
  const word = textOf(ask.fields, 'word').trim().slice(0, 60)
  return word === '' ? drawn(ask, { faults: [{ field: 'word', text: 'Enter a name' }] }) : drawn(ask, {}, word)
}

/** Names that count as alike. */
export const namesScreen: Screen = { path: namesHref, get: ask => drawn(ask, {}), post: submit }

/** Draws the form that ends an entry. */
export function endNamesPage(
  ask: Pick<Ask, 'tokens' | 'now'>,
  { id, words: names }: Pick<KeptVariant, 'id' | 'words'>,
  more: Partial<FormPage>,
): Page {
  return formPage({
    title: 'These names are no longer alike',
    part: 'directory',
    back: { href: namesHref, text: 'Names that count as alike' },
    action: `${namesHref}/${id}/end`,
    tokens: ask.tokens,
    advice: [
      `${names.join(', ')}: from today on a search for one no longer finds the others. The entry stays readable.`,
    ],
    questions: { because: line('Why?', { hint: 'It is kept with the entry.' }) },
    fields: {},
    faults: [],
    now: ask.now,
    button: 'End it',
    ...more,
  })
}

async function entryOf(ask: Ask): Promise<KeptVariant | null> {
  const id = asId<'name-variant'>(ask.params.entry ?? '')
  if (id === null || !mayChange(ask)) return null
  const kept = await ask.store.read(ask.asker, 'open-alike-names', readVariants)
  return kept.find(one => one.id === (id as Id<'name-variant'>)) ?? null
}

async function openEnd(ask: Ask): Promise<Answer> {
  const entry = await entryOf(ask)
  return entry === null ? { kind: 'not-found' } : endNamesPage(ask, entry, {})
}

async function end(ask: Ask): Promise<Answer> {
  const entry = await entryOf(ask)
  if (entry === null) return { kind: 'not-found' }
  const saved = await endNames(ask.store, ask.asker, entry.id, textOf(ask.fields, 'because').trim())
  if (saved.kind === 'done' || (saved.kind === 'refused' && saved.because === 'ended'))
    return { kind: 'redirect', to: namesHref }
  return endNamesPage(ask, entry, { fields: ask.fields, faults: faultsOf(saved, 'because') })
}

/** Ending an entry. */
export const endNamesScreen: Screen = { path: `${namesHref}/:entry/end`, get: openEnd, post: end }
