// The children who are missing together with this one, and what was put right of the episode.
import { type Html, html } from '../../../html.ts'
import { correctionsPart } from '../../corrections/part.ts'
import { togetherPart } from '../../together/part.ts'
import { type EpisodeView, mayWrite } from './view.ts'

/** Children linked to this episode, and its corrections. */
export const linkedChildren = (view: EpisodeView): Html =>
  html`${togetherPart(view.episode, view.together, view.now, mayWrite(view))}${correctionsPart(view.episode, view.beside, mayWrite(view) && view.subject.whole)}`
