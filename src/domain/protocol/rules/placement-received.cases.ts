// Worked examples of a notification that was received.
import { placedHere, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const at = '2026-12-04T10:00:00Z'
const file: WorkedCase['file'] = { now: '2026-12-20T09:00:00Z', child: placedHere, episodes: [] }
const came = (direction: 'sent' | 'received'): WrittenFact => ({
  ...{ kind: 'placement-notified', ref: 'n1', at, direction, about: 'new' },
})
const toPlacing = { subject: 'n1', to: 'placing-authority', opensAt: at } as const

/** Examples of PLAC-20.2a. */
export const placementReceivedCases: readonly WorkedCase[] = [
  {
    title:
      'It came to Staffordshire: Staffordshire knows of the child, and the placing authority of what follows for it.',
    file,
    alsoKnown: { facts: [came('received')] },
    expect: [],
    told: [{ subject: 'n1', to: 'authority', whose: 'staffordshire', opensAt: at }, toPlacing],
  },
  {
    title: 'The child lives in Stoke-on-Trent: Stoke-on-Trent knows.',
    file: { ...file, child: { ...placedHere, livesIn: 'stoke-on-trent' } },
    alsoKnown: { facts: [came('received')] },
    expect: [],
    told: [{ subject: 'n1', to: 'authority', whose: 'stoke-on-trent', opensAt: at }, toPlacing],
  },
  {
    title: 'A notification that we sent tells nobody here.',
    file,
    alsoKnown: { facts: [came('sent')] },
    expect: [],
    told: [],
  },
]
