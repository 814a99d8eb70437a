// Where a thing that a form asks to think of is recorded (RFM24-19, RISKM-5): a prompt leads there, so that a tick is not all.
import type { Finding } from '../../../domain/instruments/index.ts'
import type { ChildBar } from '../../../store/children/reads.ts'
import { childHref } from '../children/child-bar.ts'

/** A way on from a finding. */
export type Way = { readonly href: string; readonly text: string }

type Of = Pick<ChildBar, 'id' | 'open'>

// An alert belongs to the episode that is open; without one the page of the child shows the episodes.
const toAlert = ({ id, open }: Of): Way =>
  open === null
    ? { href: childHref(id), text: 'The child’s page: no episode is open' }
    : { href: `/episodes/${open.id}/alerts/consider`, text: 'Record whether to alert' }

const ofActions: Readonly<Record<string, (of: Of) => Way>> = {
  'g-plan': ({ id }) => ({ href: childHref(id, '/care'), text: 'Care and plans of the child' }),
  'g-matrix': ({ id }) => ({ href: childHref(id, '/forms/rfm-2024'), text: 'Begin a Risk Factor Matrix' }),
  'g-alert': toAlert,
  'g-notice': ({ id }) => ({ href: childHref(id, '/disruption'), text: 'Disruption: warning notices' }),
  'g-safety': ({ id }) => ({ href: childHref(id, '/care'), text: 'Care and plans of the child' }),
  'g-meeting': ({ id }) => ({ href: childHref(id, '/meetings'), text: 'Meetings of the child: begin one' }),
  'g-iro': ({ id }) => ({ href: childHref(id, '/record/people'), text: 'Who the reviewing officer is' }),
}

/** Where it is recorded; null where it leads nowhere by itself. */
export function wayOf({ id, question }: Finding, of: Of): Way | null {
  if (id === 'RFM24-19') return { href: childHref(of.id, '/trafficking'), text: 'Trafficking and the NRM' }
  return id === 'RISKM-5' && question !== null ? (ofActions[question]?.(of) ?? null) : null
}
