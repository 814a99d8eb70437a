// A significant concern about a child placed here goes to the authority that placed the child, beside the referral.
import { sayMoment } from '../../kernel/index.ts'
import { ofPlacedHere } from '../across-borders.ts'
import type { CaseFile } from '../case-file.ts'
import { factsOf } from '../fact.ts'
import { sinceMessages } from '../followed-from.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { takenAt, tells } from '../told.ts'

const id = 'PLAC-20.5'

/** 004 §20.5: child protection procedures apply, and the placing authority knows. */
export const placingAuthorityToldOfHarm: Rule = {
  id: 'PLAC-20.5',
  title: 'Placing authority told of a significant concern',
  citation: {
    source: '004',
    paragraph: '20.5',
    says: 'Where a child placed here suffers or is likely to suffer significant harm, the child protection procedures of the area apply, and the authority that placed the child is to know.',
    checkedOn: '2026-11-30',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-65',
      says: 'A significant concern, or a child-protection concern, recorded in an episode is what the placing authority is told of; the referral to the front door goes as for every child, and a do-not-notify block shuts the message.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ ...sinceMessages, raise, tell }],
}

// However somebody wrote it down: as a significant concern of the line manager, or as one for the police and the front door.
const concernsOf = (file: CaseFile) =>
  ofPlacedHere(file).flatMap(({ episode }) => {
    const raised = factsOf(file, 'concern-raised').filter(one => one.episode === episode.ref)
    return [...episode.followed.concerns, ...raised.map(({ ref, knownAt }) => ({ ref, at: knownAt }))].map(
      ({ ref, at }) => ({ ref, at, episode }),
    )
  })

function raise(file: CaseFile): Duty[] {
  return concernsOf(file).map(({ ref, at, episode }) => ({
    ...{ subject: ref, episode: episode.ref, opensAt: at, dueAt: null, metAt: takenAt(file, id, ref) },
    because: `A significant concern was raised at ${sayMoment(at)} about a child whom another authority placed here, so that authority is to know.`,
  }))
}

function tell(file: CaseFile): Message[] {
  return concernsOf(file).map(({ ref, at, episode }) => {
    const because = `A significant concern was raised at ${sayMoment(at)} about a child whom your authority placed here. The child protection procedures of this area apply.`
    const about = { subject: ref, episode: episode.ref, about: 'child-protection' } as const
    return tells({ ...about, audience: 'placing-authority', whose: '', because }, at, 'minutes')
  })
}
