// The states of the password.
import type { Story } from '../story.ts'
import { passwordInput } from './password-input.ts'

const password = { name: 'password', label: { text: 'Password' } }

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Empty', render: () => passwordInput(password) },
  {
    title: 'In error',
    render: () => passwordInput({ ...password, errorMessage: { text: 'The name or the password is wrong' } }),
  },
]
