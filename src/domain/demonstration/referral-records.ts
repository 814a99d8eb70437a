// Referrals of the demonstration with their steps, and what the triage decided; everything is invented.
import type { Pen } from './child-pen.ts'
import { after } from './moments.ts'
import { atText } from './rows.ts'
import type { ReferralWish } from './wishes.ts'

const nothing = {
  ...{ consent_on: null, consent_why: '', agreed_why: '', yos: null, referrer: null, school_year: null },
  ...{ special_needs: null, band: null, higher_before: null, tool_on: null, opted_out: null, matrix_id: null },
  ...{ form_id: null, destination_id: null, to_name: '', to_reach: '', to_team_id: null, unsent_because: '' },
  ...{ asked_team_id: null, asked_at: null, sent_at: null, received_at: null, ended_at: null, worker_id: null },
  ...{ worker: '', outcome: '' },
} as const

const ofSchool = {
  ...{ referrer: 'police', special_needs: false, band: 'vulnerable', higher_before: false, opted_out: false },
} as const

type Moment = ReturnType<typeof after>
type Stepped = {
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly reason?: string
  readonly by?: string
  readonly at: Moment
}

// Where each kind goes in the demonstration’s directory.
const goesTo: Readonly<
  Record<string, { readonly name: string; readonly reach: string; readonly team: string | null }>
> = {
  'ce-team': { name: 'CE inbox', reach: 'ce.inbox.staffordshire@example.org, they read it here', team: 'ce-centre' },
  'front-door': { name: 'SCASS', reach: '01632 960 101, they read it here', team: 'scc-missing' },
}

function stepped(
  pen: Pen,
  wish: ReferralWish,
  id: string,
  { kind, from, to, reason = '', by = wish.by, at }: Stepped,
): void {
  const step = { id: pen.id('referral-step', `${wish.kind}/${wish.daysAgo}/${kind}`), child_id: pen.childId }
  const row = {
    ...step,
    referral_id: id,
    referral_kind: wish.kind,
    kind,
    from_state: from,
    to_state: to,
    reason,
    said_by: '',
  }
  pen.add('referral_step', { ...row, done_at: atText(at) }, { at, by, act: `${kind}-referral` })
  if (to !== from) pen.amend('referral', { id, state: to }, { at, by, act: `${kind}-referral` })
}

function sent(pen: Pen, wish: ReferralWish, id: string, at: Moment): void {
  const place = goesTo[wish.kind]
  const where = {
    ...{ to_name: place?.name ?? '', to_reach: place?.reach ?? '' },
    to_team_id: place?.team == null ? null : pen.team(place.team),
  }
  stepped(pen, wish, id, { kind: 'send', from: 'draft', to: 'sent', at })
  pen.amend('referral', { id, ...where, sent_at: atText(at) }, { at, by: wish.by, act: 'send-referral' })
}

function decided(pen: Pen, wish: ReferralWish, id: string, at: Moment): void {
  const by = 'gethin'
  const reason = 'One worker for eight weeks; the school is told with the child’s agreement.'
  const row = {
    ...{
      id: pen.id('triage-decision', wish.daysAgo),
      child_id: pen.childId,
      outcome: 'accept',
      reason,
      attended: 'CE Team, school nurse',
    },
    ...{ mace: 'not-referred', mace_because: 'Nobody else is known to be drawn in.', decided_at: atText(at) },
    ...{ entered_in_error_at: null, entered_in_error_reason: null },
  }
  pen.add('triage_decision', row, { at, by, act: 'decide-at-triage' })
  stepped(pen, wish, id, { kind: 'accept', from: 'sent', to: 'accepted', reason, by, at })
}

function write(pen: Pen, wish: ReferralWish): void {
  const { kind, daysAgo, asks, by, stands, matrix, form } = wish
  const begun = pen.before.days(daysAgo, 11)
  const at = after(begun, 0.2)
  const id = pen.id('referral', `${kind}/${daysAgo}`)
  const own = { id, child_id: pen.childId, kind, state: 'draft', asks, consent: 'not-asked' }
  const forms = {
    matrix_id: matrix === undefined ? null : pen.id('form', matrix),
    form_id: form === undefined ? null : pen.id('form', form),
  }
  const said = kind === 'cce-prevention' ? ofSchool : {}
  pen.add('referral', { ...nothing, ...said, ...own, ...forms }, { at: begun, by, act: 'make-referral' })
  const because =
    stands === 'unsent'
      ? 'The directory has no address for it yet. An administrator of the partnership sets it under “Who to call”.'
      : 'Not accepted – RFM needed. It is kept, and opened again when the matrix comes.'
  switch (stands) {
    case 'asked':
      stepped(pen, wish, id, { kind: 'ask-school', from: 'draft', to: 'asked', at })
      pen.amend(
        'referral',
        { id, asked_team_id: pen.team('sample-hill'), asked_at: atText(at) },
        { at, by, act: 'ask-school-to-refer' },
      )
      break
    case 'unsent':
    case 'matrix-needed':
      stepped(pen, wish, id, { kind: 'send', from: 'draft', to: stands, reason: because, at })
      pen.amend('referral', { id, unsent_because: because }, { at, by, act: 'send-referral' })
      break
    case 'sent':
      sent(pen, wish, id, at)
      break
    case 'accepted':
      sent(pen, wish, id, at)
      decided(pen, wish, id, pen.before.days(daysAgo - 2, 10))
  }
}

/** Writes down the referrals of a child, the earliest first. */
export function writeReferrals(pen: Pen): void {
  for (const wish of pen.wish.referrals ?? []) write(pen, wish)
}
