// Taking in a notification, by a worker of the host council or by the placing authority's own contact (PLAC-20.2a, PLAC-20.2b).
import { takeInNotification } from '../../../../actions/borders/placements.ts'
import { type Candidates, noCandidates } from '../../../../actions/duplicates/candidates.ts'
import { type Role, roleMay } from '../../../../domain/access/index.ts'
import { asId, dayOf, type Id, type Instant } from '../../../../domain/kernel/index.ts'
import { readHomes } from '../../../../store/children/reads.ts'
import { readDestinationsOn } from '../../../../store/directory/reads.ts'
import type { Answers, Choice } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { shownIn } from '../../duplicates/candidates.ts'
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

type Drawn = { readonly faults?: readonly Fault[]; readonly candidates?: Candidates }

const idIn = (ask: Ask, name: string): string => asId(textOf(ask.fields, name)) ?? crypto.randomUUID()

function drawn(ask: Ask, { homes, mailbox }: Loaded, { faults = [], candidates = noCandidates }: Drawn): Answer {
  const own = isOwn(ask.actor.role)
  const page: IntakePage = {
    ...{
      own,
      mailbox,
      candidates,
      tokens: ask.tokens,
      questions: own ? contactQuestions(homes) : hostQuestions(homes),
    },
    ids: { _child: idIn(ask, '_child'), _notice: idIn(ask, '_notice'), _form: idIn(ask, '_form') },
    shown: { fields: ask.fields, faults, now: ask.now },
  }
  return intakePage(page)
}

async function open(ask: Ask): Promise<Answer> {
  return mayNotify(ask.actor.role) ? drawn(ask, await load(ask), {}) : { kind: 'not-found' }
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
  const taken = await takeInNotification(ask.store, ask.asker, intake, shownIn(ask.fields))
  return taken.kind === 'candidates'
    ? drawn(ask, loaded, { candidates: taken.candidates })
    : { kind: 'redirect', to: `/forms/${taken.form}` }
}

/** Taking in a notification. */
export const intakeScreen: Screen = { path: '/placements/notified', get: open, post: save }
