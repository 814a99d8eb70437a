// What a part of a meeting's preparation is on a form: its questions, what stands in them, and what was meant.
import type { MeetingChange } from '../../../../actions/levels/prepare-meeting.ts'
import type { Instant } from '../../../../domain/kernel/index.ts'
import type { ScaledMeeting } from '../../../../domain/levels/index.ts'
import type { Shown } from '../../../forms/draw-form.ts'
import type { Questions } from '../../../forms/questions.ts'
import type { Fields } from '../../../frame/fields.ts'
import type { Fault } from '../../../frame/screen.ts'
import type { Html } from '../../../html.ts'
import type { LevelsView } from '../load.ts'

/** What was meant, with what is asked about it before it is kept. */
export type Meant = { readonly change: MeetingChange; readonly doubts: readonly string[] }

/** One part of the preparation. */
export type MeetingPartForm = {
  readonly title: string
  readonly button: string
  readonly advice: (view: LevelsView, meeting: ScaledMeeting) => readonly string[]
  readonly questions: (view: LevelsView, meeting: ScaledMeeting) => Questions
  readonly stands: (meeting: ScaledMeeting) => Fields
  /** Draws the questions where they stand under headings of their own. */
  readonly draw?: (view: LevelsView, meeting: ScaledMeeting, shown: Shown) => Html
  readonly read: (
    view: LevelsView,
    meeting: ScaledMeeting,
    fields: Fields,
    now: Instant,
  ) => Meant | { readonly faults: readonly Fault[] }
  /** Whether it says why always, or only once the meeting was held. */
  readonly saysWhy?: 'never'
}
