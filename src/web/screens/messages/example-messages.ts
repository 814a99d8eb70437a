// Invented messages in every state, for stories and tests.
import { hoursAfter, type Instant } from '../../../domain/kernel/index.ts'
import type { HandOverRead, MessageRead, RungRead } from '../../../store/messages/reads.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'

const minutesAgo = (minutes: number): Instant => hoursAfter(storyNow, -minutes / 60)

const rung = (said: Partial<RungRead> & Pick<RungRead, 'place' | 'part'>): RungRead => ({
  ...{ whose: 'stoke-on-trent', opensAt: minutesAgo(10), shut: null, role: null, name: '', telephone: null },
  ...{ signsIn: true, mine: false },
  ...said,
})

const night = rung({ place: 1, part: 'out-of-hours', name: 'EDT', telephone: '01632 960 202' })
const senior = rung({ place: 2, part: 'senior-manager', name: 'Duty director', opensAt: hoursAfter(storyNow, 0.33) })

/** Ten minutes old, with the out-of-hours team. */
export const waitingMessage: MessageRead = {
  ...{ id: exampleId<'message'>(401), childId: exampleId<'child'>(1), name: 'Robin Example', rule: 'POL-12.10a' },
  ...{
    episodeId: exampleId<'episode'>(101),
    referralId: null,
    reference: 'M-1001',
    subject: exampleId(101),
    about: 'missing',
  },
  ...{ audience: 'authority', whose: 'stoke-on-trent', opensAt: minutesAgo(10), overAt: null, withdrawnAt: null },
  because: 'The child was reported missing to the police at 02:10, so Stoke-on-Trent is to be notified.',
  ...{ acceptedAt: null, rungs: [night, senior], acceptance: null, givenBack: [], seenBy: [] },
}

/** The same told to the actor's own team, under another paragraph. */
export const ownMessage: MessageRead = {
  ...waitingMessage,
  ...{ id: exampleId<'message'>(402), rule: 'SW-9.1', audience: 'social-worker' },
  because: 'The child was reported missing at 02:10: the child’s social worker is to know.',
  rungs: [{ ...night, mine: true }, senior],
}

/** Half an hour old: nobody took it, and it has gone up. */
export const goneUpMessage: MessageRead = {
  ...waitingMessage,
  ...{ id: exampleId<'message'>(403), opensAt: minutesAgo(40) },
  rungs: [
    { ...night, opensAt: minutesAgo(40) },
    { ...senior, opensAt: minutesAgo(10) },
  ],
  seenBy: [{ name: 'A. Sample', at: minutesAgo(35) }],
}

/** Nobody signs in for the destination: somebody has to ring. */
export const toRingMessage: MessageRead = {
  ...waitingMessage,
  ...{ id: exampleId<'message'>(404), rungs: [{ ...night, signsIn: false }, senior] },
}

/** Nobody is set, and whoever is there must not be told. */
export const unsentMessage: MessageRead = {
  ...waitingMessage,
  id: exampleId<'message'>(405),
  rungs: [
    { ...night, name: '', shut: 'nobody', signsIn: false },
    { ...senior, shut: 'blocked', opensAt: minutesAgo(10) },
  ],
}

/** Taken by telephone, after somebody had taken it in error and given it back. */
export const acceptedMessage: MessageRead = {
  ...waitingMessage,
  ...{ id: exampleId<'message'>(406), acceptedAt: minutesAgo(4) },
  acceptance: {
    ...{ at: minutesAgo(4), how: 'telephone', by: 'A. Placeholder, duty worker', words: 'Rings the home back.' },
    ...{ recordedBy: 'R. Carer', mine: true },
  },
  givenBack: [{ at: minutesAgo(6), because: 'Another child of that name', by: 'A. Sample' }],
}

/** The child was found before anybody took it. */
export const overMessage: MessageRead = {
  ...waitingMessage,
  ...{ id: exampleId<'message'>(407), overAt: minutesAgo(2) },
}

const over = (said: Partial<HandOverRead>): HandOverRead => ({
  ...{ id: exampleId<'episode-hand-over'>(421), to: 'Missing persons team', toAgency: 'Example Police', from: 'EDT' },
  ...{ by: 'A. Sample', words: 'Last seen at the bus station. The aunt is to be rung.', handedAt: minutesAgo(20) },
  ...{ acceptedAt: null, acceptedBy: null, withdrawn: null, messageId: exampleId<'message'>(408) },
  ...said,
})

/** Hand-overs in each of their states, the latest first. */
export const exampleOvers: readonly HandOverRead[] = [
  over({}),
  over({
    ...{ id: exampleId(422), to: 'EDT', toAgency: 'Example Council', handedAt: minutesAgo(60) },
    ...{ acceptedAt: minutesAgo(50), acceptedBy: 'N. Pretend' },
  }),
  over({
    ...{ id: exampleId(423), handedAt: minutesAgo(70) },
    withdrawn: { at: minutesAgo(65), because: 'Wrong team' },
  }),
]

/** The team that receives a referral has it since yesterday, and nobody of it has taken it. */
export const referralMessage: MessageRead = {
  ...waitingMessage,
  ...{ id: exampleId<'message'>(407), rule: 'PROG24-10-told', episodeId: null, referralId: exampleId<'referral'>(701) },
  ...{ subject: exampleId(711), reference: null, about: 'referral', audience: 'team', whose: exampleId(901) },
  ...{ because: 'A referral was sent to you at 11:40.', opensAt: minutesAgo(60 * 20) },
  rungs: [
    rung({ place: 1, part: 'team', whose: '', name: 'Exploitation team', opensAt: minutesAgo(60 * 20), mine: true }),
    rung({
      place: 2,
      part: 'managers-of-team',
      whose: '',
      name: 'Exploitation team',
      opensAt: hoursAfter(storyNow, 4),
    }),
  ],
}
