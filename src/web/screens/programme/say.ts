// Direct work in words, and where its pages stand.
import { type Id, sayDay } from '../../../domain/kernel/index.ts'
import {
  approvalOutcomes,
  areas,
  attendances,
  type Extension,
  extensionReasons,
  jointPlans,
  type ProgrammeAim,
  type ProgrammeSession,
  ratedAt,
  sessionKinds,
  topics,
  type View,
  type WholeProgramme,
  weeksOf,
} from '../../../domain/programme/index.ts'
import { type Fact, factList } from '../../components/fact-list/fact-list.ts'
import type { Html } from '../../html.ts'
import { childHref } from '../children/child-bar.ts'
import { sayWhen } from '../say.ts'
import type { ProgrammeView } from './load.ts'

/** Where direct work stands for a child. */
export const programmesHref = (child: Id<'child'>, rest = ''): string => childHref(child, `/programmes${rest}`)

/** Where one programme stands. */
export const programmeHref = ({ whole, bar }: Pick<ProgrammeView, 'whole' | 'bar'>, rest = ''): string =>
  programmesHref(bar.id, `/${whole.programme.id}${rest}`)

/** One week, or several. */
export const sayWeeks = (weeks: number): string => (weeks === 1 ? '1 week' : `${weeks} weeks`)

/** How a programme stands, in a few words. */
export function sayStands(whole: WholeProgramme): string {
  const { closed, inError } = whole.programme
  if (inError !== null) return 'Entered in error'
  if (closed !== null) return `Closed ${sayDay(closed.on)}`
  return `Planned for ${sayWeeks(weeksOf(whole))}`
}

/** Who does the work. */
export const sayLead = ({ programme: { lead } }: WholeProgramme): string => lead.name || 'Nobody is named'

const viewOf = (label: string, { says, notAsked }: View): Fact => ({
  label,
  value: says !== '' ? { text: says } : notAsked !== '' ? { text: `Not asked: ${notAsked}` } : null,
  unknownText: 'Not said yet',
})

/** The restorative plan in its facts. */
export function planFacts({ plan }: WholeProgramme): Html {
  if (plan === null) return factList({ facts: [{ label: 'Plan', unknownText: 'Not written yet' }] })
  return factList({
    facts: [
      { label: 'What is to be put right, and how', value: { text: plan.purpose }, unknownText: 'Not said yet' },
      viewOf('What the child says', plan.child),
      viewOf('What the parents or carers say', plan.parents),
      { label: 'Written', value: { text: sayDay(plan.madeOn) }, provenance: plan.by },
    ],
  })
}

/** A rating that nobody asked for is not nought. */
const sayRating = (rating: number | null): string => (rating === null ? 'not asked' : `${rating} of 10`)

/** The child's own ratings of an aim. */
export const sayRatings = ({ rated }: ProgrammeAim): string =>
  (['start', 'middle', 'end'] as const).map(when => `${ratedAt[when]}: ${sayRating(rated[when])}`).join('. ')

/** A session in its facts. */
export function sessionFacts({ kind, attendance, topics: ticked, ...session }: ProgrammeSession): Html {
  return factList({
    facts: [
      {
        ...{ label: sessionKinds[kind], value: { text: attendances[attendance] } },
        provenance: `${session.by}, ${sayDay(session.on)}`,
      },
      { label: 'Topics', value: { text: ticked.map(topic => topics[topic]).join('; ') }, unknownText: 'None ticked' },
      { label: 'Where', value: { text: session.place }, unknownText: 'Not said' },
      { label: 'What was done', value: { text: session.says }, unknownText: 'Not said' },
      { label: 'In the child’s own words', value: { text: session.childSays }, unknownText: 'Not said' },
      ...(session.inError === null ? [] : [{ label: 'Entered in error', value: { text: session.inError.reason } }]),
    ],
  })
}

/** An extension in its facts. */
export function extensionFacts(
  { weeks, reason, says, askedAt, by, decided }: Extension,
  now: ProgrammeView['now'],
): Html {
  return factList({
    facts: [
      { label: 'Asked for', value: { text: `${sayWeeks(weeks)} more` }, provenance: `${by}, ${sayWhen(askedAt, now)}` },
      { label: 'Reason', value: { text: extensionReasons[reason] } },
      { label: 'Why', value: { text: says } },
      {
        label: 'Decision of a team manager',
        value: decided && { text: `${approvalOutcomes[decided.outcome]}. ${decided.reason}` },
        unknownText: 'Not decided yet',
        ...(decided === null ? {} : { provenance: `${decided.by}, ${sayWhen(decided.at, now)}` }),
      },
    ],
  })
}

/** The programme itself in its facts. */
export function programmeFacts({ programme }: WholeProgramme, now: ProgrammeView['now']): Html {
  const { area, jointPlan, referral, transition, lead, startsOn, by } = programme
  return factList({
    facts: [
      { label: 'Began', value: { text: sayDay(startsOn) }, provenance: by },
      { label: 'Family practitioner', value: { text: lead.name }, unknownText: 'Nobody is named' },
      { label: 'Area', value: area && { text: areas[area] }, unknownText: 'Not said' },
      {
        label: 'Plan of several agencies that this is part of',
        value: jointPlan.kind && {
          text: [jointPlans[jointPlan.kind], jointPlan.says].filter(text => text !== '').join('. '),
        },
        unknownText: 'Not said',
      },
      {
        label: 'Came from',
        value: { text: referral === null ? '' : 'A referral' },
        unknownText: 'No referral is linked',
      },
      ...(transition === null
        ? []
        : [
            {
              label: 'After the eighteenth birthday',
              value: { text: transition.says },
              provenance: sayWhen(transition.at, now),
            },
          ]),
    ],
  })
}
