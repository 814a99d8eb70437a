// The record of then as the page of today draws it, so that both look alike.
import type { Id, Instant } from '../../../../domain/kernel/index.ts'
import { type CaseFile, dutiesOf, flagsOf, knownAt } from '../../../../domain/protocol/index.ts'
import type { RecordThen } from '../../../../store/as-known/reads.ts'
import type { Shown } from '../../../../store/children/reads.ts'
import type { Duty } from '../../../../store/duties/reads.ts'
import type { ChildView } from '../child/view.ts'

const map = <T, U>(shown: Shown<T>, to: (value: T) => U): Shown<U> =>
  shown.kind === 'hidden' ? shown : { kind: 'shown', value: to(shown.value) }

/** The duties as they stood: what the rules of their day raise from what was known, open by then. */
export function dutiesThen(child: Id<'child'>, file: CaseFile, moment: Instant): Duty[] {
  const episodes = new Map(file.episodes.map(episode => [episode.ref, episode.ref as Id<'episode'>]))
  const raised = dutiesOf(knownAt(file, moment)).filter(duty => duty.opensAt <= moment)
  const due = ({ dueAt }: (typeof raised)[number]) => dueAt ?? Number.POSITIVE_INFINITY
  return raised
    .toSorted((a, b) => due(a) - due(b))
    .map(duty => ({
      ...duty,
      childId: child,
      wholeChild: true,
      name: '',
      episodeId: episodes.get(duty.subject) ?? null,
      assignee: null,
      carried: { personId: null, team: null, mine: false, handed: null },
      closed: null,
      lapsedAt: null,
    }))
}

/** The view of then. Grants and the records of the group are of today: history says what was known, not who may read it. */
export function viewThen(
  record: RecordThen,
  moment: Instant,
  today: Pick<ChildView['record'], 'grants' | 'group'>,
): ChildView {
  const { bar, socialCare, placements, involvements, blocks, episodes, meetings, childsView } = record
  const file = record.case.kind === 'shown' ? record.case.value : null
  return {
    now: moment,
    record: { bar, socialCare, placements, involvements, blocks, open: [], ...today },
    episodes: map(episodes, all => all.map(one => one.episode)),
    meetings: map(meetings, all =>
      all.map(({ level, held_at, chair, attended, plan }) => ({ level, heldAt: held_at, chair, attended, plan })),
    ),
    duties: map(record.case, of => dutiesThen(bar.id, of, moment)),
    flags: file === null ? [] : flagsOf(knownAt(file, moment)).filter(flag => flag.since <= moment),
    childsView,
  }
}
