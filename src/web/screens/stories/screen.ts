// The stories, for those who make the product; registered only where the configuration says so, and loaded when they are asked
// for: they are every state of everything, which nobody's first page need wait for.
import type { Screen } from '../../frame/screen.ts'
import { type Stories, slugOf, storiesPage, storyPage } from './page.ts'

async function allStories(): Promise<{ readonly screen: Stories; readonly component: Stories }> {
  const [{ screenStories }, { componentStories }] = await Promise.all([
    import('../stories.ts'),
    import('../../components/stories.ts'),
  ])
  return { screen: screenStories, component: componentStories }
}

/** `/dev/stories`. */
export const storiesScreen: Screen = {
  path: '/dev/stories',
  get: async () => {
    const { screen, component } = await allStories()
    return storiesPage(screen, component)
  },
}

/** `/dev/stories/screen/home/nobody-missing`. */
export const storyScreen: Screen = {
  path: '/dev/stories/:kind/:name/:story',
  get: async ({ params: { kind = '', name = '', story = '' } }) => {
    const kinds: Readonly<Record<string, Stories>> = await allStories()
    const found = kinds[kind]?.[name]?.find(({ title }) => slugOf(title) === story)
    return found === undefined ? { kind: 'not-found' } : storyPage(kind, name, found)
  },
}
