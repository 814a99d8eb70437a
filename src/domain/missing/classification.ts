// What an episode is called under the protocol's definitions, worked out from what is recorded and never chosen (DEF-5.2, DEF-5.4).
import { type Episode, episodeKinds, policeKnewAt } from './episode.ts'

/** The name of an episode's class, and what is still wanting for it in words; null where nothing is. */
export type Classification = { readonly name: string; readonly wanting: string | null }

/**
 * What an episode is called. A child is missing from care who was looked after on the day on which they went; null says
 * that whoever asks may not see that.
 */
export function classificationOf(
  episode: Pick<Episode, 'kind' | 'reportedToPoliceAt' | 'policeAcceptedAt' | 'policeReference'>,
  inCareThen: boolean | null,
): Classification {
  const { kind, policeReference } = episode
  if (kind !== 'missing') return { name: episodeKinds[kind], wanting: null }
  const reported = policeKnewAt(episode) !== null
  const name = inCareThen === true ? 'Missing from care' : reported ? 'Missing child' : episodeKinds.missing
  if (!reported) return { name, wanting: 'not reported to the police' }
  return { name, wanting: policeReference === null ? 'COMPACT reference pending' : null }
}
