// The authority in whose area a child lives who is ours, and the protocol that is followed there (SCOPE-3.3).
import { between } from './fields.ts'
import { part } from './part.ts'

/** Host authorities over time. */
export const hostAuthority = part({
  section: 'placement',
  table: 'host_authority',
  title: 'Host authority',
  one: 'a host authority',
  add: 'Add a host authority',
  change: 'Change a host authority',
  empty: 'No host authority outside the area is recorded.',
  advice: [
    'For a child of ours who lives elsewhere. We stay responsible, and every clock runs as it does here; what the host authority’s protocol asks for missing children is followed as well.',
  ],
  heads: 'authority',
  fields: {
    authority: {
      kind: 'line',
      label: 'Host authority',
      ask: 'Which authority’s area is it?',
      required: 'Enter the name of the host authority',
    },
    protocol: {
      kind: 'line',
      label: 'Protocol for missing children',
      ask: 'Where does its protocol for missing children stand?',
      hint: 'The address of the page, or who has it.',
    },
    contact: {
      kind: 'line',
      label: 'Contact',
      ask: 'Whom do we ring there?',
      hint: 'A post or a team with its number, never a person’s own.',
    },
    reason: { kind: 'text', label: 'Why there', ask: 'Why is the child placed there?' },
    ...between,
  },
})
