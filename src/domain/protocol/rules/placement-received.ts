// A notification that another authority placed a child here: the host authority and the placing one know what follows.
import { sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { factsOf } from '../fact.ts'
import type { Message } from '../message.ts'
import type { Rule } from '../rule.ts'
import { tells } from '../told.ts'

/** 004 §20.2: another authority informs the host of a placement. */
export const placementReceived: Rule = {
  id: 'PLAC-20.2a',
  title: 'Notification of a placement received',
  citation: {
    source: '004',
    paragraph: '20.2',
    says: 'Another authority that places a child in the area is to inform the host authority, which records the child.',
    checkedOn: '2026-11-30',
  },
  owner: 'missing-co-ordinator',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [],
  versions: [{ version: '1', from: null, until: null, deadline: null, tell }],
}

function tell(file: CaseFile): Message[] {
  const { livesIn } = file.child
  const host = livesIn === 'elsewhere' ? 'other' : livesIn
  return factsOf(file, 'placement-notified')
    .filter(({ direction }) => direction === 'received')
    .flatMap(({ ref, at }) => {
      const notice = { subject: ref, episode: null, about: 'placement' } as const
      const came = `A notification came at ${sayMoment(at)} that another authority places a child here.`
      const yours = `Your notification of ${sayMoment(at)} was received. While the child lives here your authority follows this protocol; what that asks of you stands on the child’s page.`
      return [
        tells({ ...notice, audience: 'authority', whose: host, because: came }, at),
        tells({ ...notice, audience: 'placing-authority', whose: '', because: yours }, at),
      ]
    })
}
