// What a return interview says is fed back to the police, and to an intervention meeting that is still to be held.
import { type Instant, laterOf, sayMoment } from '../../kernel/index.ts'
import { type CaseFile, type MeetingLevel, meetingLevels } from '../case-file.ts'
import { sinceMessages } from '../followed-from.ts'
import { consentReading, type HeldInterview, heldInterviews, sharedAt } from '../interview-sharing.ts'
import { meetingsOf } from '../level-meeting.ts'
import { firstLadder } from '../meeting-ladder.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { tells } from '../told.ts'

/** 004 §13.9 (printed 3.9): feedback with a basis. */
export const interviewFedBack: Rule = {
  id: 'RHI-13.9',
  title: 'Return interview fed back to police and meeting',
  citation: {
    source: '004',
    paragraph: '13.9',
    says: 'What a return interview brings is to be fed back to the police and to intervention meetings, where there is consent or it is critical to safeguard the child.',
    checkedOn: '2026-11-30',
  },
  owner: 'return-interviewer',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    consentReading,
    {
      gap: 'GAP-68',
      says: 'No time is named: it is owed once the interview is submitted and there is a basis, and the time elapsed is shown. A meeting is open until it was held.',
      confirm: 'The owner of the contract with the provider',
    },
  ],
  versions: [{ ...sinceMessages, raise, tell }],
}

const levelOpen = (file: CaseFile, level: MeetingLevel, at: Instant): boolean =>
  meetingsOf(file, level, firstLadder).some(({ opensAt, metAt }) => opensAt <= at && (metAt === null || metAt > at))

// A meeting that the child's episodes had reached by then and that was not held yet.
const openMeeting = (file: CaseFile, at: Instant): MeetingLevel | null =>
  meetingLevels.findLast(level => levelOpen(file, level, at)) ?? null

function raise(file: CaseFile): Duty[] {
  return heldInterviews(file).flatMap(held => feedback(file, held))
}

function feedback(file: CaseFile, held: HeldInterview): Duty[] {
  const { ref, episode, sharedFrom, submittedAt } = held
  if (sharedFrom === null) return []
  const from = { episode, opensAt: sharedFrom, dueAt: null }
  const because = (to: string) =>
    `A return interview was submitted at ${sayMoment(submittedAt)} and there is a basis for sharing it, so what it brings goes to ${to}.`
  const level = openMeeting(file, sharedFrom)
  const police = { subject: ref, ...from, metAt: sharedAt(file, episode, 'police'), because: because('the police') }
  if (level === null) return [police]
  const metAt = sharedAt(file, episode, 'intervention-meeting')
  return [
    police,
    { subject: `${ref} meeting`, ...from, metAt, because: because(`the level ${level} meeting that is to be held`) },
  ]
}

// The police are told when something is there for them: before, a message would say no more than that somebody spoke.
function tell(file: CaseFile): Message[] {
  return heldInterviews(file).flatMap(({ ref, episode, sharedFrom }) => {
    const at = sharedAt(file, episode, 'police')
    if (sharedFrom === null || at === null) return []
    const because = `What concerns the police of a return interview was shared with them at ${sayMoment(at)}.`
    const of = {
      subject: ref,
      episode,
      audience: 'police',
      whose: 'police',
      about: 'return-interview',
      because,
    } as const
    return [tells(of, laterOf(at, sharedFrom))]
  })
}
