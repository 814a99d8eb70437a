// A process that looks over what the one before it left, then records children going missing and coming home as fast as it
// can, and says so only of what was acknowledged. It is there to be killed.
import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { text } from 'node:stream/consumers'
import { sql } from 'kysely'
import { saveFormAnswers } from '../../src/actions/instruments/save-form-answers.ts'
import { startForm } from '../../src/actions/instruments/start-form.ts'
import { submitForm } from '../../src/actions/instruments/submit-form.ts'
import { confirmWellBeing, recordLocated, recordReturned } from '../../src/actions/missing/record-course.ts'
import * as event from '../../src/actions/missing/record-event.ts'
import { reportMissing } from '../../src/actions/missing/report-missing.ts'
import type { Asker } from '../../src/domain/access/actor.ts'
import { dayOf, hour, type Id, type Instant, instant } from '../../src/domain/kernel/index.ts'
import type { Database } from '../../src/store/database.ts'
import { FolderInUse } from '../../src/store/embedded.ts'
import { openStore, type Store } from '../../src/store/open-store.ts'
import { openPostgres } from '../../src/store/postgres.ts'
import { rowsOf } from '../../src/store/transaction.ts'
import { anId } from '../builders/people.ts'
import { referralSaid } from '../builders/referrals.ts'
import { aReport, aReportOf } from '../builders/reports.ts'
import { type Acknowledged, examine } from './examine.ts'
import { openAsOwner, type Place } from './place.ts'

// Written at once and not by and by: what was acknowledged must be known even of a process that is killed.
const tell = (said: object) => void writeSync(1, `${JSON.stringify(said)}\n`)

type Given = { readonly place: Place; readonly acknowledged: readonly Acknowledged[] }
type Crew = { readonly store: Store; readonly coordinator: Asker; readonly police: Asker }

const atOnce = 4
const mark = () => `mark ${crypto.randomUUID()}`
const ago = (hours: number): Instant => instant(Date.now() - hours * hour)

function acknowledge(table: string, id: string, version: number, column: string, value: string): void {
  tell({ acknowledged: { table, id, version, column, value } satisfies Acknowledged })
}

async function report({ store, coordinator }: Crew, child: Id<'child'> | null, hours: number): Promise<Id<'episode'>> {
  const policeReference = mark()
  const said = { policeReference }
  const made = child === null ? aReport(ago(hours), said) : aReportOf(child, ago(hours), said)
  await reportMissing(store, coordinator, { ...made, authority: 'staffordshire', livesIn: 'staffordshire' }, [])
  acknowledge('episode', made.episodeId, 1, 'police_reference', policeReference)
  return made.episodeId
}

async function comesHome({ store, coordinator }: Crew, id: Id<'episode'>, hours: number): Promise<void> {
  const where = mark()
  const found = { at: ago(hours), precision: 'exact', where, by: 'police' } as const
  const located = await recordLocated(store, coordinator, { id, version: 1 }, found)
  if (located.kind !== 'saved') throw new Error(`located: ${located.kind}`)
  acknowledge('episode', id, located.episode.version, 'located_where', where)
  const to = mark()
  const back = { at: ago(hours), precision: 'exact', to } as const
  const returned = await recordReturned(store, coordinator, { id, version: located.episode.version }, back)
  if (returned.kind !== 'saved') throw new Error(`returned: ${returned.kind}`)
  acknowledge('episode', id, returned.episode.version, 'returned_to', to)
  const says = mark()
  const seen = { when: ago(hours / 2), says }
  const well = await confirmWellBeing(store, coordinator, { id, version: returned.episode.version }, seen)
  if (well.kind !== 'saved') throw new Error(`well-being: ${well.kind}`)
  acknowledge('episode', id, well.episode.version, 'well_being', says)
}

async function saved(
  table: string,
  id: string,
  column: string,
  value: string,
  done: Promise<event.Added>,
): Promise<void> {
  const { kind } = await done
  if (kind !== 'saved') throw new Error(`${table}: ${kind}`)
  acknowledge(table, id, 1, column, value)
}

async function isHeard({ store, coordinator, police }: Crew, id: Id<'episode'>, hours: number): Promise<void> {
  const interview = { id: anId<'prevention-interview'>(), heldAt: ago(hours), harm: mark() }
  const nothing = { whereAndWithWhom: '', offences: '', prevention: '' }
  const held = event.recordPreventionInterview(store, police, id, { ...interview, ...nothing })
  await saved('prevention_interview', interview.id, 'harm', interview.harm, held)
  const offer = { id: anId<'return-interview-offer'>(), reason: mark(), offeredAt: ago(hours) }
  const offered = event.recordOffer(store, coordinator, id, { ...offer, kind: 'offer', outcome: 'accepted' })
  await saved('return_interview_offer', offer.id, 'reason', offer.reason, offered)
  const meeting = { id: anId<'meeting'>(), heldAt: ago(hours), plan: mark(), chair: '', attended: '' }
  const met = event.recordMeeting(store, coordinator, id, { ...meeting, level: 1 })
  await saved('meeting', meeting.id, 'plan', meeting.plan, met)
}

async function answerId({ store, coordinator }: Crew, form: Id<'form'>, question: string): Promise<string> {
  const rows = await store.read(coordinator, 'look', tx =>
    rowsOf(tx, sql<{ id: string }>`select id from form_answer where form_id = ${form} and question = ${question}`),
  )
  return rows[0]?.id ?? 'none'
}

// A form is begun, answered and submitted; each answer that was said to be saved is one that must be there.
async function fillsAForm(crew: Crew, child: Id<'child'>): Promise<void> {
  const { store, coordinator } = crew
  const [form, reason] = [anId<'form'>(), mark()]
  const begun = { id: form, code: 'referral-2024', child, episode: null, openedOn: dayOf(instant(Date.now())) }
  await startForm(store, coordinator, { ...begun, source: 'typed' })
  acknowledge('form', form, 1, 'instrument', 'referral-2024')
  const all = { ...referralSaid, b14: reason }
  for (const [question, value] of Object.entries(all)) {
    const typed = { question, value, notKnown: false, version: 1 }
    const saved = await saveFormAnswers(store, coordinator, { form, part: 0 }, [typed])
    if (saved.kind !== 'saved' || saved.answers[0]?.kind !== 'saved') throw new Error(`an answer: ${saved.kind}`)
  }
  acknowledge('form_answer', await answerId(crew, form, 'b14'), 1, 'value', reason)
  const done = await submitForm(store, coordinator, form, 1)
  if (done.kind !== 'submitted') throw new Error(`a form: ${done.kind}`)
  acknowledge('form', form, 2, 'instrument', 'referral-2024')
}

// One child after another, some of them nobody knew before.
async function write(crew: Crew, children: readonly Id<'child'>[], from: number): Promise<never> {
  for (let n = from; ; n += 1) {
    const child = n % 5 === 4 ? null : (children[n % children.length] ?? null)
    const hours = 1 + (n % 60)
    const episode = await report(crew, child, hours)
    await comesHome(crew, episode, hours * 0.8)
    await isHeard(crew, episode, hours * 0.5)
    const known = children[n % children.length]
    if (known !== undefined) await fillsAForm(crew, known)
  }
}

async function askerAs(owner: Database, role: string): Promise<Asker> {
  const { rows } = await sql<{
    id: Id<'appointment'>
  }>`select a.id from appointment a join agency g on g.id = a.agency_id
    where a.role = ${role} and a.until_at is null and (g.authority = 'staffordshire' or g.kind = 'police') order by a.id limit 1`.execute(
    owner.sql,
  )
  const appointmentId = rows[0]?.id
  if (appointmentId === undefined) throw new Error(`nobody is ${role}`)
  return { appointmentId, request: 'a-test', source: '192.0.2.1' }
}

async function childrenOf(owner: Database): Promise<Id<'child'>[]> {
  const { rows } = await sql<{ id: Id<'child'> }>`select id from child where responsible_authority = 'staffordshire'
    and sealed_at is null and same_as is null and entered_in_error_at is null order by recorded_at, id limit 16`.execute(
    owner.sql,
  )
  return rows.map(row => row.id)
}

async function start({ place, acknowledged }: Given): Promise<void> {
  const owner = await openAsOwner(place)
  // Whoever is killed writes nothing at its end, so what was compiled is kept now.
  flushCompileCache()
  tell({ examined: await examine(owner, acknowledged) })
  const coordinator = await askerAs(owner, 'missing-co-ordinator')
  const police = await askerAs(owner, 'police-missing-co-ordinator')
  const children = await childrenOf(owner)
  const store = openStore(place.postgres === null ? owner : openPostgres(place.postgres.login, atOnce))
  tell({ ready: true })
  const from = Number.parseInt(crypto.randomUUID().slice(0, 4), 16)
  const crew = { store, coordinator, police }
  await Promise.all(Array.from({ length: atOnce }, (_, n) => write(crew, children, from + n * 4)))
}

try {
  await start(JSON.parse(await text(process.stdin)) as Given)
} catch (error) {
  if (!(error instanceof FolderInUse)) throw error
  tell({ refused: error.message })
}
