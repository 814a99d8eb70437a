// What became of every paragraph of the protocol, and one part of it.
import type { Screen } from '../../../frame/screen.ts'
import { coveragePage } from './page.ts'
import { coverageSectionPage } from './section-page.ts'

// Every paragraph with what became of it: loaded when somebody asks, and for nobody's start.
async function sections() {
  const { coveredSections } = await import('../../../../domain/protocol/coverage/index.ts')
  return coveredSections()
}

/** `/rules/coverage`. */
export const coverageScreen: Screen = {
  path: '/rules/coverage',
  get: async () => coveragePage(await sections()),
}

/** `/rules/coverage/2.5`. */
export const coverageSectionScreen: Screen = {
  path: '/rules/coverage/:section',
  get: async ({ params }) => {
    const section = (await sections()).find(({ number }) => number === params.section)
    return section === undefined ? { kind: 'not-found' } : coverageSectionPage(section)
  },
}
