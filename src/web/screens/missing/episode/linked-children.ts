// The place for the children who are missing together with this one.
import type { Html } from '../../../html.ts'
import type { EpisodeView } from './view.ts'

/** Children linked to this episode; nothing where there is none. */
export const linkedChildren = (_view: EpisodeView): Html | false => false
