// What an act on an episode is: a form, what saves its answers, and when it is offered.
import type { Changed, Shown } from '../../../../actions/missing/change-episode.ts'
import type { Added } from '../../../../actions/missing/record-event.ts'
import { type Act, type Role, roleMay, type Section } from '../../../../domain/access/index.ts'
import { asId, type Id, type Instant } from '../../../../domain/kernel/index.ts'
import { type Episode, standingOf } from '../../../../domain/missing/index.ts'
import type { Answers, Questions } from '../../../forms/questions.ts'
import { type Fields, numberOf } from '../../../frame/fields.ts'
import type { Ask, Fault } from '../../../frame/screen.ts'

/** What an act is asked with: the request, the episode as it was shown, and an id for what it makes. */
export type Acting = {
  readonly ask: Ask
  readonly episode: Episode
  readonly id: string
  /** Whether what was doubted was insisted on. */
  readonly insisted: boolean
  /** Others who are missing together, on whose records it goes too. */
  readonly also: readonly Id<'episode'>[]
}

/** What raises doubts about a child: that they are 12 or under (or may be), and that they are looked after. */
export type About = { readonly twelveOrUnder: boolean; readonly lookedAfter: boolean }

/** What may stand beside the form of an act. Whoever decides on a risk sees what the child may not understand in any case. */
export type Beside = 'front-door' | 'understanding' | 'evidence'

/** One act on an episode. */
export type EpisodeAct = {
  readonly path: string
  readonly title: string
  readonly button: string
  /** What is said once it is saved, where the title does not say it. */
  readonly done?: string
  /** What the role must be allowed for the act to be offered. */
  readonly needs: { readonly section: Section; readonly act: Act }
  /** Whether it makes sense as the episode stands; the form answers all the same. */
  readonly offered: (episode: Episode) => boolean
  /** Whether only those who see the whole child may do it: for others nothing shows that there is a record. */
  readonly wholeChild?: boolean
  /** Whether it decides on a level of risk, and so is shown how often the child was missing (BACK-1.3). */
  readonly decidesRisk?: boolean
  readonly advice?: readonly string[]
  /** What stands beside the form: whom to ring now, what the child may not understand, what may be evidence. */
  readonly beside?: readonly Beside[]
  readonly questions: Questions
  readonly save: (acting: Acting, answers: never) => Promise<Changed | Added>
  /** What is said once more before it is saved, for the person to insist on; never in the way of reporting. */
  readonly doubts?: (answers: never, about: About, episode: Episode) => readonly string[]
  /** What stands already, for correction; without it the form begins empty. */
  readonly prefill?: (episode: Episode) => Fields
  /** Whether it can go on the records of others who are missing together. */
  readonly shared?: true
  /** Whether what was done asks about others who are missing together. */
  readonly asksOfOthers?: true
  /** What could not be read of the answers together, beside what each question checks by itself. */
  readonly faults?: (answers: never, now: Instant) => readonly Fault[]
  /** The act that follows at once from what was answered; null where the episode is shown again. */
  readonly next?: (answers: never, episode: Episode) => string | null
}

type Defined<S extends Questions> = Omit<EpisodeAct, 'questions' | 'save' | 'doubts' | 'faults' | 'next'> & {
  readonly questions: S
  readonly save: (acting: Acting, answers: Answers<S>) => Promise<Changed | Added>
  readonly doubts?: (answers: Answers<S>, about: About, episode: Episode) => readonly string[]
  readonly faults?: (answers: Answers<S>, now: Instant) => readonly Fault[]
  readonly next?: (answers: Answers<S>, episode: Episode) => string | null
}

/** An act whose answers are typed by its questions. */
export const act = <S extends Questions>(defined: Defined<S>): EpisodeAct => defined

/** What writing a section needs. */
export const write = (section: Section) => ({ section, act: 'write' }) as const

/** The episode at the version that the form was opened with. */
export function shownOf({ episode, ask, insisted }: Acting): Shown {
  return { id: episode.id, version: numberOf(ask.fields, '_version') ?? episode.version, insisted }
}

/** The id that the form made for its record, so that sent twice it is one. */
export const idOf = <K extends string>(acting: Acting) => (asId<K>(acting.id) ?? acting.id) as Id<K>

/** Whether a role may do it for a child of whom the person sees the whole or this episode only. */
export const isAllowed = (one: EpisodeAct, role: Role, { whole }: { readonly whole: boolean }): boolean =>
  roleMay(role, one.needs.section, one.needs.act) && (whole || one.wholeChild !== true)

/** Still missing. */
export const isOpen = (episode: Episode) => standingOf(episode).kind === 'missing'

/** Found or back. */
export const isFound = (episode: Episode) => ['found', 'home'].includes(standingOf(episode).kind)

/** Not entered in error. */
export const stands = (episode: Episode) => episode.enteredInErrorAt === null

/** Names by code as choices. */
export const choicesOf = <T extends string>(names: Readonly<Record<T, string>>) =>
  (Object.entries(names) as [T, string][]).map(([value, words]) => ({ value, text: words }))
