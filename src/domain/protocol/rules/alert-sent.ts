// An alert goes to the authority's own mailbox for alerts, from which it is sent on; when the child is found it is withdrawn.
import { earlierOf, type Instant, laterOf, sayMoment } from '../../kernel/index.ts'
import { alertsIn, type Considered } from '../alerts.ts'
import type { CaseFile } from '../case-file.ts'
import { type CountedEpisode, countedEpisodes } from '../episodes.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { responsibleIn, takenAt, tells } from '../told.ts'

/** 004 §21: the details go to the authority's alert mailbox. */
export const alertSent: Rule = {
  id: 'ALERT-21.3',
  title: 'Alert sent, and withdrawn when the child is found',
  citation: {
    source: '004',
    paragraph: '21',
    says: 'Details are provided to the mailbox of Staffordshire or of Stoke-on-Trent, from which the alert goes to the authorities that are named, or nationally.',
    checkedOn: '2026-11-30',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-42',
      says: 'The mailbox is the destination for alerts of the authority that answers for the child. Details were provided once somebody there has taken the message, or it is recorded that they were told in another way.',
      confirm: 'The owner of the protocol',
    },
    {
      gap: 'GAP-33',
      says: 'An alert is withdrawn once the child is found. The paragraph does not say so: an alert about a child who is home does harm.',
      confirm: 'The owner of the protocol',
    },
  ],
  // What it asks follows from records that there were none of before.
  versions: [{ version: '1', from: null, until: null, deadline: null, raise, tell }],
}

const withdrawnRef = (ref: string): string => `${ref}-withdrawn`

type Sent = Considered & { readonly of: CountedEpisode; readonly because: string }

const sentIn = (file: CaseFile): Sent[] =>
  countedEpisodes(file).flatMap(of =>
    alertsIn(file, of.episode.ref).map(alert => ({
      ...{ ...alert, of },
      because: `It was decided at ${sayMoment(alert.at)} to alert ${alert.outcome === 'national' ? 'every authority' : 'the authorities that are named'}: the details go to the mailbox for alerts.`,
    })),
  )

const mootAt = ({ of, withdrawnAt }: Sent): Instant | null => earlierOf(of.endedAt, withdrawnAt)

function raise(file: CaseFile): Duty[] {
  return sentIn(file).flatMap(sent => [...sending(file, sent), ...withdrawing(sent).map(dutyOf)])
}

function sending(file: CaseFile, sent: Sent): Duty[] {
  const { ref, at, of, because } = sent
  const metAt = takenAt(file, 'ALERT-21.3', ref)
  if (metAt === null && mootAt(sent) !== null) return []
  return [{ subject: ref, episode: of.episode.ref, opensAt: at, dueAt: null, metAt, because }]
}

type Withdrawing = Sent & { readonly opensAt: Instant }

// An alert that was withdrawn before the child was found needs nothing more.
function withdrawing(sent: Sent): Withdrawing[] {
  const { of, at, withdrawnAt } = sent
  if (of.endedAt === null || (withdrawnAt !== null && withdrawnAt < of.endedAt)) return []
  const because = `The child was found at ${sayMoment(of.endedAt)}, and an alert to other authorities stands: it is to be withdrawn.`
  return [{ ...sent, opensAt: laterOf(of.endedAt, at), because }]
}

const dutyOf = ({ ref, of, opensAt, withdrawnAt, because }: Withdrawing): Duty => ({
  ...{ subject: withdrawnRef(ref), episode: of.episode.ref, opensAt, dueAt: null, metAt: withdrawnAt, because },
})

function tell(file: CaseFile): Message[] {
  return sentIn(file).flatMap(sent => {
    const { ref, at, of, because } = sent
    const to = { episode: of.episode.ref, audience: 'alerts', whose: responsibleIn(file, of), about: 'alert' } as const
    const first = { ...tells({ ...to, subject: ref, because }, at, 'minutes'), overAt: mootAt(sent) }
    const last = withdrawing(sent).map(one => ({
      ...tells({ ...to, subject: withdrawnRef(ref), because: one.because }, one.opensAt),
      overAt: one.withdrawnAt,
    }))
    return [first, ...last]
  })
}
