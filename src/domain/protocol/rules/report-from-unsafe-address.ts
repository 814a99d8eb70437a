// A child who may be at an address at which they are judged unsafe is reported to the police without delay.
import { type Day, dayOf, type Instant, laterOf, sayMoment, startOfDay } from '../../kernel/index.ts'
import { appendixOne, assessmentsOf, inCareOn } from '../care-assessment.ts'
import { outFrom } from '../care-duties.ts'
import type { CaseFile, Episode } from '../case-file.ts'
import { endOf } from '../episodes.ts'
import { factsOf } from '../fact.ts'
import type { Duty, Flag, Rule } from '../rule.ts'

/** 004 Appendix One: report without delay where the child is judged unsafe at a known address. */
export const reportFromUnsafeAddress: Rule = {
  id: 'CARE-A1.9',
  title: 'Report: the child may be where they are not safe',
  citation: {
    ...appendixOne(
      'If the child is judged to be unsafe at any known address, it is reported to the police without delay.',
    ),
    checkedOn: '2026-11-30',
  },
  owner: 'provider-worker',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'CARE-A1.9',
      says: 'While nobody knows where the child is, they may be at any address at which they are judged unsafe. Where it is known where they are, a person decides whether that is such an address: it is shown, and no duty is raised.',
      confirm: 'The police and the owner of the protocol',
    },
    {
      gap: 'CARE-A1.9',
      says: 'The appendix is written for looked-after children, and so is the duty. The same address is as unsafe for any other child, so that there is one is shown on their episodes as well.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ version: '1', from: null, until: null, deadline: 'without delay', raise, flag }],
}

/** From when an address was known to be unsafe, and until when it held; null while it does. */
type Unsafe = { readonly from: Instant; readonly until: Instant | null }

const dayStart = (day: Day | null): Instant | null => (day === null ? null : startOfDay(day))

function unsafeIn(file: CaseFile): Unsafe[] {
  const forms = assessmentsOf(file)
  return factsOf(file, 'address-unsafe').flatMap(({ at, from, until, form }): Unsafe[] => {
    if (form === null) return [{ from: laterOf(at, dayStart(from) ?? at), until: dayStart(until) }]
    const own = forms.find(({ ref }) => ref === form)
    return own === undefined ? [] : [{ from: laterOf(at, own.submittedAt), until: own.replacedAt }]
  })
}

/** From when on the child, who is out, may be at an address that was known to be unsafe; null where that is not so. */
function mayBeThereFrom(file: CaseFile, episode: Episode): Instant | null {
  const out = outFrom(episode)
  if (out === null) return null
  const ends = endOf(episode)
  const moments = unsafeIn(file).flatMap(({ from, until }) => {
    const at = laterOf(from, out)
    return (until !== null && until <= at) || (ends !== null && ends <= at) ? [] : [at]
  })
  return moments.sort((a, b) => a - b)[0] ?? null
}

function raise(file: CaseFile): Duty[] {
  return file.episodes.flatMap(episode => {
    const at = mayBeThereFrom(file, episode)
    if (at === null || episode.kind === 'away-from-placement' || !inCareOn(file, dayOf(at))) return []
    const { reportedToPoliceAt } = episode
    // Reported before anybody knew of the address, or over and never reported: nothing more is owed to this rule.
    if (reportedToPoliceAt === null ? endOf(episode) !== null : reportedToPoliceAt <= at) return []
    const because = `The child was not where they should be at ${sayMoment(at)} and is judged unsafe at a known address, so the police are to be told without delay if they may be there.`
    return [{ subject: episode.ref, opensAt: at, dueAt: null, metAt: reportedToPoliceAt, because }]
  })
}

function flag(file: CaseFile): Flag[] {
  return file.episodes.flatMap(episode => {
    const since = endOf(episode) === null ? mayBeThereFrom(file, episode) : null
    if (since === null) return []
    const because = 'If the child may be there, report to the police without delay.'
    return [{ subject: episode.ref, since, because }]
  })
}
