// What can be done about one person: each act as a form, and what came of it.
import type { ReadTx } from '../../../../actions/doors.ts'
import type { Changing, PeopleOutcome } from '../../../../actions/people/change-rights.ts'
import type { Gate } from '../../../../actions/sign-in/gate.ts'
import type { PersonRecord } from '../../../../store/people/reads.ts'
import type { Questions } from '../../../forms/questions.ts'
import type { Fields } from '../../../frame/fields.ts'
import type { Ask, Fault } from '../../../frame/screen.ts'

/** What an act is given: the door, who asks, whose rights, the row that the path names, and the id that the form carries. */
export type ActGiven = {
  readonly gate: Gate
  readonly ask: Ask
  readonly person: PersonRecord
  readonly who: Changing
  readonly row: string
  readonly id: string
}

/** What came of it; a token is shown once. */
export type ActDone =
  | { readonly kind: 'outcome'; readonly outcome: PeopleOutcome; readonly field: string }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'link'; readonly token: string }

/** One act. `about` names the row that the path names; null where there is none such. */
export type PersonAct = {
  readonly path: string
  readonly title: (person: PersonRecord) => string
  readonly advice: readonly string[]
  readonly button: string
  readonly warns?: boolean
  readonly about: (person: PersonRecord, row: string) => string | null
  readonly ask: (tx: ReadTx, person: PersonRecord) => Promise<Questions>
  /** What the form shows before anything is typed. */
  readonly preset?: (person: PersonRecord) => Fields
  readonly save: (given: ActGiven, answers: Readonly<Record<string, unknown>>) => Promise<ActDone>
}
