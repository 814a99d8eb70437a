// A Child Abduction Warning Notice that the police have served: the local authority is told.
import { earlierOf, type Instant, laterOf, sayDay } from '../../kernel/index.ts'
import type { CaseFile, FormOnRecord } from '../case-file.ts'
import { factsOf, firstOf } from '../fact.ts'
import { sinceMessages } from '../followed-from.ts'
import { readInstruments } from '../forms-on-record.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { takenAt, tells } from '../told.ts'

/** 004 §22.2: the authority is told of a notice that was served. */
export const warningNoticeTold: Rule = {
  id: 'DISR-22.2',
  title: 'Authority told of an abduction warning notice',
  citation: {
    source: '004',
    paragraph: '22.2',
    says: 'Where the police serve a Child Abduction Warning Notice because a child was found with a person of concern, the local authority should be told.',
    checkedOn: '2026-11-30',
  },
  owner: 'police-officer',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-64',
      says: 'The authority is the one that answers for the child. It was told once somebody of it took the message, or it is recorded that they were told in another way.',
      confirm: 'The police and the owner of the protocol',
    },
    {
      gap: 'GAP-68',
      says: 'No time is named: it is owed from when the record of the notice is submitted, and the time elapsed is shown.',
      confirm: 'The police',
    },
  ],
  versions: [{ ...sinceMessages, raise, tell }],
}

const notices: readonly string[] = [readInstruments.warningNotice, readInstruments.warningNoticeInCare]

const servedIn = ({ forms }: CaseFile): readonly FormOnRecord[] =>
  forms.filter(({ instrument }) => notices.includes(instrument))

const because = ({ completedOn }: FormOnRecord): string =>
  `A Child Abduction Warning Notice was served on ${sayDay(completedOn)}, so the authority that answers for the child is to be told.`

// The record of the notice asks whether the authority was told; what it says counts from when it is submitted.
function toldAt(file: CaseFile, { ref, submittedAt }: FormOnRecord): Instant | null {
  const said = firstOf(factsOf(file, 'warning-notice-told').filter(one => one.ref === ref))
  return said === null ? null : laterOf(said, submittedAt)
}

function raise(file: CaseFile): Duty[] {
  return servedIn(file).map(form => ({
    ...{ subject: form.ref, opensAt: form.submittedAt, dueAt: null, because: because(form) },
    metAt: earlierOf(takenAt(file, 'DISR-22.2', form.ref), toldAt(file, form)),
  }))
}

function tell(file: CaseFile): Message[] {
  return servedIn(file).map(form => {
    const to = { audience: 'authority', whose: file.child.responsibleAuthority, about: 'warning-notice' } as const
    const message = tells({ subject: form.ref, episode: form.episode, because: because(form), ...to }, form.submittedAt)
    return { ...message, overAt: toldAt(file, form) }
  })
}
