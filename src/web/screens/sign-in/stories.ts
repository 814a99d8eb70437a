// The screens at the door in their states.
import type { Story } from '../../components/story.ts'
import { html, raw } from '../../html.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { rolePage } from './choose-role.ts'
import { firstPasswordPage } from './first-password.ts'
import { keptPage } from './kept.ts'
import { signInPage } from './password.ts'
import { codePage, recoveryPage, setUpPage } from './second-factor.ts'

import { signOutPage } from './sign-out.ts'

const tokens = html`<input type="hidden" name="_csrf" value="token">`
const empty = { tokens, to: '/', kept: false, email: '', faults: [] }
const wrong = [{ field: 'email', text: 'The e-mail address or the password is not right' }]
const holding = { appointmentId: exampleId<'appointment'>(1), agencyId: exampleId<'agency'>(2) }
const worker = { ...holding, role: 'provider-worker', agencyName: 'Example Homes', teams: ['Sample House'] } as const
const governor = { ...holding, appointmentId: exampleId<'appointment'>(3), role: 'administrator', teams: [] } as const
const choosing = { holdings: [worker, { ...governor, agencyName: 'Example Council' }], tokens, to: '/', ended: false }
const offered = { typed: 'ABCD EFGH', svg: raw('<svg role="img" aria-label="Key" viewBox="0 0 1 1"></svg>').toString() }
const held = { path: '/report', body: { entry: 'At the park', told: 'The school' }, madeAt: storyNow }

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Sign in', render: () => signInPage(empty).body },
  { title: 'Sign in: not right', render: () => signInPage({ ...empty, email: 'a@example.org', faults: wrong }).body },
  { title: 'Sign in: what was sent is kept', render: () => signInPage({ ...empty, kept: true }).body },
  { title: 'Code', render: () => codePage(tokens, '/', null).body },
  { title: 'Code: not right', render: () => codePage(tokens, '/', 'That code is not right').body },
  { title: 'Set up the app', render: () => setUpPage(tokens, '/', offered, null).body },
  { title: 'Recovery codes', render: () => recoveryPage(['EXAMPLE-1', 'EXAMPLE-2'], '/').body },
  { title: 'Choose a role', render: () => rolePage({ ...choosing, fault: null }).body },
  {
    title: 'Choose a role: the last one ended',
    render: () => rolePage({ ...choosing, ended: true, fault: null }).body,
  },
  { title: 'No role', render: () => rolePage({ ...choosing, holdings: [], fault: null }).body },
  {
    title: 'What was kept',
    render: () => keptPage([{ ...held, id: exampleId(9), appointmentId: null }], tokens, '/').body,
  },
  { title: 'First password', render: () => firstPasswordPage(tokens, '', []).body },
  { title: 'Sign out', render: () => signOutPage(tokens).body },
]
