// What the record says to each item of the preparation sheet for a referral to the NRM: laid ready, sent nowhere.
import { isSign, markerStands, traffickingSigns } from '../../domain/alerts/index.ts'
import type { Prefill, PrefillSource } from '../../domain/instruments/index.ts'
import { dayOf, type Id, sayDay, sayMoment } from '../../domain/kernel/index.ts'
import { missingSince } from '../../domain/missing/index.ts'
import { readMarkers, readReferrals } from '../../store/alerts/reads.ts'
import { readPrefill } from '../../store/instruments/prefill.ts'
import { readEpisodesOf } from '../../store/missing/reads.ts'
import type { ReadTx } from '../../store/transaction.ts'

/** What is known of one item, and where it stands in the record. */
export type SheetAnswer = { readonly text: string; readonly from: string }
/** The answers by the keys of the items; what nobody recorded, or the reader may not see, is absent. */
export type SheetAnswers = ReadonlyMap<string, SheetAnswer>

const sources: Readonly<Record<string, readonly PrefillSource[]>> = {
  ...{
    organisation: ['writer.agency'],
    writer: ['writer.name', 'writer.role'],
    contact: ['writer.telephone-and-email'],
  },
  ...{ name: ['child.name'], aliases: ['child.known-as', 'child.aliases'], born: ['child.born-on', 'child.age'] },
  ...{ sex: ['child.gender'], nationality: ['child.nationality'], language: ['child.language'] },
  ...{ needs: ['child.disability', 'child.special-needs'], address: ['child.address'] },
  ...{ authority: ['child.responsible-authority'], police: ['child.police-number'] },
  worker: ['child.social-worker', 'child.social-worker-telephone', 'child.social-worker-email'],
}

// Days stand as YYYY-MM-DD where a form would store them.
function sayValue(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return ''
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value.split('-').reverse().join('/') : value
}

// The sheet is printed and leaves the house: what only some may see is left to be filled in by hand.
function ofRecord(prefill: Prefill): [string, SheetAnswer][] {
  return Object.entries(sources).flatMap(([key, of]) => {
    const known = of.flatMap(source => prefill.get(source) ?? []).filter(({ sensitive }) => sensitive === undefined)
    const text = known.flatMap(({ value }) => sayValue(value) || []).join(', ')
    return text === '' ? [] : [[key, { text, from: known[0]?.says ?? 'record' }]]
  })
}

/** Reads them. */
export async function prepareSheet(tx: ReadTx, child: Id<'child'>): Promise<SheetAnswers> {
  const markers = (await readMarkers(tx, child)).filter(one => markerStands(one) && one.kind.startsWith('trafficking'))
  const signs = markers.map(({ says, signs: ticked, since }) =>
    [sayDay(dayOf(since)), says, ...ticked.filter(isSign).map(sign => traffickingSigns[sign])].join('. '),
  )
  const episodes = (await readEpisodesOf(tx, child)).filter(({ enteredInErrorAt }) => enteredInErrorAt === null)
  const times = episodes.map(one => `${one.reference}: ${sayMoment(missingSince(one))}`)
  const related = (await readReferrals(tx, child)).flatMap(({ referred, inError }) =>
    referred === null || inError !== null ? [] : [referred.reference],
  )
  const said = (key: string, texts: readonly string[], from: string): [string, SheetAnswer][] =>
    texts.length === 0 ? [] : [[key, { text: texts.join('\n'), from }]]
  return new Map([
    ...ofRecord(await readPrefill(tx, child, null)),
    ['type', { text: 'A child', from: 'every referral from here' }],
    ['consent', { text: 'Not needed: a child need not consent', from: 'Modern Slavery Act 2015, section 52' }],
    ...said('signs', signs, 'the markers of the child'),
    ...said('missing', times, 'the missing episodes'),
    ...said('related', related, 'referrals of this child'),
  ])
}
