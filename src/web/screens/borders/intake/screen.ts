// Taking in a notification, by a worker of the host council or by the placing authority's own contact (PLAC-20.2a, PLAC-20.2b).
import { takeInNotification } from '../../../../actions/borders/placements.ts'
import { type Role, roleMay } from '../../../../domain/access/index.ts'
import { displayName } from '../../../../domain/children/index.ts'
import { asId, type Day, dayOf, type Id, type Instant } from '../../../../domain/kernel/index.ts'
import { findChildren, readHomes } from '../../../../store/children/reads.ts'
import { readDestinationsOn } from '../../../../store/directory/reads.ts'
import { isInsisted } from '../../../forms/insisted.ts'
import type { Answers, Choice } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { type IntakePage, intakePage } from './page.ts'
import { contactQuestions, hostQuestions } from './questions.ts'

/** Whether a role takes notifications in, or sends its own. */
export const mayNotify = (role: Role): boolean => roleMay(role, 'placement-notifications', 'write')

const isOwn = (role: Role): boolean => role === 'other-authority-contact'

type Loaded = { readonly homes: readonly Choice<string>[]; readonly mailbox: string | null }

const load = (ask: Ask): Promise<Loaded> =>
  ask.store.read(ask.asker, 'open-notification', async tx => {
    const places = await readDestinationsOn(tx, dayOf(tx.now))
    const mailbox = places.find(one => one.kind === 'placement-notifications')
    return { homes: await readHomes(tx), mailbox: mailbox?.email ?? mailbox?.name ?? null }
  })

type Drawn = { readonly faults?: readonly Fault[]; readonly doubts?: readonly string[] }

const idIn = (ask: Ask, name: string): string => asId(textOf(ask.fields, name)) ?? crypto.randomUUID()

function drawn(ask: Ask, { homes, mailbox }: Loaded, { faults = [], doubts = [] }: Drawn): Answer {
  const own = isOwn(ask.actor.role)
  const page: IntakePage = {
    ...{ own, mailbox, doubts, tokens: ask.tokens, questions: own ? contactQuestions(homes) : hostQuestions(homes) },
    ids: { _child: idIn(ask, '_child'), _notice: idIn(ask, '_notice'), _form: idIn(ask, '_form') },
    shown: { fields: ask.fields, faults, now: ask.now },
  }
  return intakePage(page)
}

async function open(ask: Ask): Promise<Answer> {
  return mayNotify(ask.actor.role) ? drawn(ask, await load(ask), {}) : { kind: 'not-found' }
}

// A record that is there already is looked at first; who is sure goes on, and both can be made one later.
async function doubtsOf(ask: Ask, typed: string, bornOn: Day | null, child: string): Promise<string[]> {
  if (!roleMay(ask.actor.role, 'record', 'read')) return []
  const found = await ask.store.write(ask.asker, 'look-for-same-child', tx =>
    findChildren(tx, { typed, bornOn }, { page: 1, perPage: 3 }),
  )
  const words = typed.split(/\s+/).filter(word => word !== '').length
  const same = found.children.filter(one => one.id !== child && one.words.length >= words && one.born !== 'different')
  return [
    ...same.map(
      one =>
        `There is a record of ${displayName(one.identity)} already. If it is the same child, notify it from there.`,
    ),
    ...(found.elsewhere.length > 0 ? ['There is a record of a child of this name that you may not see.'] : []),
  ]
}

type Given = Answers<ReturnType<typeof contactQuestions>> &
  Partial<Pick<Answers<ReturnType<typeof hostQuestions>>, 'authority' | 'means' | 'receivedAt'>>

const clean = (text: string): string => text.trim()

function intakeOf(ask: Ask, given: Given) {
  const receivedAt: Instant = given.receivedAt?.at ?? ask.now
  const authority = clean(given.authority ?? '') || ask.actor.agencyName
  return {
    ...{ id: idIn(ask, '_notice') as Id<'placement-notice'>, child: idIn(ask, '_child') as Id<'child'> },
    ...{ form: idIn(ask, '_form') as Id<'form'>, authority, today: ask.now, receivedAt, district: null },
    ...{ givenNames: clean(given.givenNames), familyName: clean(given.familyName), bornOn: given.bornOn },
    ...{ placementKind: given.kind ?? 'other', address: given.address, homeTeam: given.home as Id<'team'> | null },
    ...{ livesIn: given.livesIn ?? ('staffordshire' as const), from: given.from ?? dayOf(ask.now) },
    ...{ party: `${given.contactName}, ${authority}`, means: given.means ?? 'homeward' },
    contact: [given.contactName, given.contactTelephone, given.contactEmail, given.contactNight] as const,
  }
}

function readGiven(ask: Ask, homes: Loaded['homes']) {
  return isOwn(ask.actor.role)
    ? readForm(contactQuestions(homes), ask.fields, ask.now)
    : readForm(hostQuestions(homes), ask.fields, ask.now)
}

async function save(ask: Ask): Promise<Answer> {
  if (!mayNotify(ask.actor.role)) return { kind: 'not-found' }
  const loaded = await load(ask)
  const read = readGiven(ask, loaded.homes)
  if (read.kind === 'faults') return drawn(ask, loaded, { faults: read.faults })
  const intake = intakeOf(ask, read.answers)
  const doubts = await doubtsOf(ask, `${intake.givenNames} ${intake.familyName}`, intake.bornOn, intake.child)
  if (!isInsisted(textOf(ask.fields, '_insisted'), doubts)) return drawn(ask, loaded, { doubts })
  const form = await takeInNotification(ask.store, ask.asker, intake)
  return { kind: 'redirect', to: `/forms/${form}` }
}

/** Taking in a notification. */
export const intakeScreen: Screen = { path: '/placements/notified', get: open, post: save }
