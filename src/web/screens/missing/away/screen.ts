// Logging a child as away without permission; whoever may be 12 or under becomes a report, whatever was asked for.
import type { NewReport } from '../../../../actions/missing/report-missing.ts'
import { startLog } from '../../../../actions/missing/start-log.ts'
import { asId, dayOf, type Id } from '../../../../domain/kernel/index.ts'
import { mayBeYoung, type Reported } from '../../../../domain/missing/index.ts'
import { readNotAssessed } from '../../../../store/care/reads.ts'
import { type Reportable, readReportable } from '../../../../store/missing/reads.ts'
import { readForm } from '../../../forms/read-form.ts'
import { textOf } from '../../../frame/fields.ts'
import { readNextTime } from '../../../frame/moments.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { lookAgainFaults } from '../acts/night.ts'
import { awayPage, awayQuestions } from './page.ts'

const mostToChoose = 40

const begin = async (): Promise<Answer> => ({ kind: 'redirect', to: `/away/${crypto.randomUUID()}` })

type Loaded = { readonly children: readonly Reportable[]; readonly notAssessed: readonly Id<'child'>[] }

const load = (ask: Ask, also: Id<'child'> | null): Promise<Loaded> =>
  ask.store.read(ask.asker, 'open-log', async tx => {
    const children = await readReportable(tx, mostToChoose, also)
    const ids = children.map(({ childId }) => childId)
    return { children, notAssessed: await readNotAssessed(tx, ids) }
  })

const idIn = (ask: Ask, name: string): string => asId(textOf(ask.fields, name)) ?? crypto.randomUUID()

function pageOf(ask: Ask, id: string, loaded: Loaded, faults: readonly Fault[]): Answer {
  const shown = { fields: ask.fields, faults, now: ask.now }
  const ids = { id, logId: idIn(ask, '_log'), newChild: idIn(ask, '_child') }
  return awayPage({ ...ids, ...loaded, tokens: ask.tokens, shown })
}

async function show(ask: Ask): Promise<Answer> {
  const id = asId<'episode'>(ask.params.report ?? '')
  if (id === null) return { kind: 'redirect', to: '/away' }
  return pageOf(ask, id, await load(ask, null), [])
}

function reportOf(ask: Ask, id: Id<'episode'>, child: Reportable | null, lastSeen: Reported | null): NewReport {
  return {
    episodeId: id,
    newChildId: idIn(ask, '_child') as Id<'child'>,
    child: child?.childId ?? null,
    givenNames: child?.name ?? '',
    familyName: '',
    nameWords: [],
    bornOn: child?.bornOn ?? null,
    ...{ authority: null, livesIn: null, missingFrom: null, foundMissing: null },
    ...{ reportedToPoliceAt: null, policeReference: null, kind: 'away-without-permission', lastSeen },
    reporterKind: ask.actor.role === 'provider-worker' ? 'home' : 'staff',
  }
}

// A child who may be 12 or under is missing: nothing is asked first.
const isYoung = (child: Reportable | null, ask: Ask): boolean =>
  child !== null && mayBeYoung(child.bornOn, dayOf(ask.now))

async function submit(ask: Ask): Promise<Answer> {
  const id = asId<'episode'>(ask.params.report ?? '')
  if (id === null) return { kind: 'redirect', to: '/away' }
  // A child who was not offered because they are young is taken all the same: as missing, and never refused.
  const loaded = await load(ask, asId(textOf(ask.fields, 'child')))
  const { children } = loaded
  const read = readForm(awayQuestions(children), ask.fields, ask.now)
  const said = read.kind === 'answers' ? read.answers : read.partial
  const faults = [...(read.kind === 'faults' ? read.faults : []), ...lookAgainFaults(said.lookAgain, ask.now)]
  const child = children.find(one => one.childId === said.child) ?? null
  const waits = faults.length > 0 && textOf(ask.fields, '_anyway') !== 'yes'
  if (waits && !isYoung(child, ask)) return pageOf(ask, id, loaded, faults)
  const { kind } = await startLog(ask.store, ask.asker, reportOf(ask, id, child, said.lastSeen), {
    id: idIn(ask, '_log') as Id<'log-entry'>,
    entry: said.entry,
    lookAgainAt: said.lookAgain === '' ? null : readNextTime(said.lookAgain, ask.now),
  })
  const to = kind === 'missing' ? `/episodes/${id}/report?done=reported-as-missing` : `/episodes/${id}?done=view`
  return { kind: 'redirect', to }
}

/** Begins a log under an id of its own, so that a form sent twice is one. */
export const awayBeginScreen: Screen = { path: '/away', get: begin }
/** The page on which a log is begun. */
export const awayScreen: Screen = { path: '/away/:report', get: show, post: submit }
