// What a screen is: a path, what it answers when it is asked and when something is posted to it. One line registers it.
import type { Store } from '../../actions/doors.ts'
import type { Asker } from '../../domain/access/actor.ts'
import type { Role } from '../../domain/access/roles.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { PictureType } from '../../domain/picture/index.ts'
import type { Html } from '../html.ts'
import type { Fields } from './fields.ts'
import type { Files } from './uploads.ts'

/** Who is signed in and as whom they act, as every page shows it. */
export type ShownActor = {
  readonly appointmentId: Id<'appointment'>
  readonly personId: Id<'person'>
  readonly name: string
  readonly role: Role
  readonly agencyName: string
}

/** One request to a screen, from someone who is signed in and has chosen whom to act as. */
export type Ask = {
  readonly store: Store
  readonly asker: Asker
  readonly actor: ShownActor
  /** The part of the path that varies, by its name in the screen's path. */
  readonly params: Readonly<Record<string, string>>
  readonly query: Fields
  /** What was posted; empty where nothing was. */
  readonly fields: Fields
  /** The files that were posted, by the names of their fields; only for a screen that takes files. */
  readonly files?: Files
  /** Hidden inputs that every form carries: the proof that it is ours, and the actor that it was opened as. */
  readonly tokens: Html
  /** Facts' time at the start of the request: for defaults on a form, never for a decision (the store has its own). */
  readonly now: Instant
}

/** One line of a form that could not be taken, in words, with the id of the field that it is about. */
export type Fault = { readonly field: string; readonly text: string }

/** A page of the product; the frame adds the header, the actor and the navigation. */
export type Page = {
  readonly kind: 'page'
  readonly title: string
  readonly body: Html
  /** Before the main part: a back link or breadcrumbs. */
  readonly before?: Html
  readonly faults?: readonly Fault[]
  /** Which part of the navigation this belongs to. */
  readonly part?: NavigationPart
  readonly status?: number
}

/** What a screen answers. `not-found` is the same for what is unknown and what may not be seen. */
export type Answer =
  | Page
  /** `again` has the browser send the same form once more to the new place. */
  | { readonly kind: 'redirect'; readonly to: string; readonly again?: boolean }
  | { readonly kind: 'not-found' }
  /** The bytes of a picture, shown and never kept by the browser. */
  | { readonly kind: 'picture'; readonly type: PictureType; readonly bytes: Uint8Array }
  | { readonly kind: 'saved'; readonly json: Readonly<Record<string, string | number | boolean | null>> }

/** The parts of the product that the navigation names. */
export type NavigationPart =
  | 'home'
  | 'missing'
  | 'messages'
  | 'duties'
  | 'children'
  | 'referrals'
  | 'triage'
  | 'report'
  | 'caseload'
  | 'groups'
  | 'rules'
  | 'patterns'
  | 'access'
  | 'directory'
  | 'people'

/** A screen. Everything under it is for someone signed in; a screen for anyone stands in the frame itself. */
export type Screen = {
  /** A path as Fastify reads it, such as `/children/:child`. */
  readonly path: string
  /** Whether its form may send files. */
  readonly takesFiles?: true
  readonly get?: (ask: Ask) => Promise<Answer>
  readonly post?: (ask: Ask) => Promise<Answer>
}
