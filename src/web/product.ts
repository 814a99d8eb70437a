// The whole product as a server: the door, the screens, and what a demonstration adds.
import type { FastifyInstance } from 'fastify'
import type { Store } from '../actions/doors.ts'
import type { Configuration } from '../actions/installation/configuration.ts'
import type { Gate } from '../actions/sign-in/gate.ts'
import { sessionsOf } from './frame/gate-sessions.ts'
import { serveHealth } from './frame/health.ts'
import { openDoor } from './frame/open-screen.ts'
import { demonstrationScreens, screens, screensWithGate, storiesScreens } from './frame/screens.ts'
import { makeServer } from './frame/server.ts'
import { chooseRoleScreen } from './screens/sign-in/choose-role.ts'
import { firstPasswordScreen } from './screens/sign-in/first-password.ts'
import { signInScreen } from './screens/sign-in/password.ts'
import { codeScreen, setUpScreen } from './screens/sign-in/second-factor.ts'
import { signOutScreen } from './screens/sign-in/sign-out.ts'

/** What the product is made of. */
export type ProductParts = {
  readonly store: Store
  readonly gate: Gate
  readonly configuration: Configuration
  readonly log: (line: string) => void
}

const doorScreens = [signInScreen, codeScreen, setUpScreen, chooseRoleScreen, signOutScreen, firstPasswordScreen]

// A hundred people behind one office's address are a hundred sessions; one session never asks so fast by hand.
const requestsPerMinute = 1200

/** The product, ready to listen. */
export function makeProduct({ store, gate, configuration, log }: ProductParts): Promise<FastifyInstance> {
  const demonstration = configuration.mode === 'demonstration'
  const reached = { secret: gateSecret(gate), secure: configuration.secureCookies, requestsPerMinute }
  const around = { demonstration }
  return makeServer({
    store,
    sessions: sessionsOf(gate),
    screens: [
      ...screens,
      ...screensWithGate(gate),
      ...(demonstration ? demonstrationScreens : []),
      ...(configuration.stories ? storiesScreens : []),
    ],
    reached,
    around,
    log,
    open: async app => {
      openDoor(app, { gate, reached, around, log }, doorScreens)
      serveHealth(app, store)
    },
  })
}

// A key of its own for forms, so that nothing signed for one use passes for another.
const gateSecret = (gate: Gate): string => Buffer.from(gate.formKey).toString('base64url')
