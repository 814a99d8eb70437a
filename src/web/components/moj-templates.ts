// For tests only: renders a template of MOJ Frontend as published, to compare ours with.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

interface Nunjucks {
  Environment: new (loader: unknown, options: { autoescape: boolean }) => Environment
  FileSystemLoader: new (folders: string[]) => unknown
}

interface Environment {
  addFilter(name: string, filter: (value: unknown, format: string) => string): void
  render(file: string, context: object): string
}

const require = createRequire(import.meta.url)

/** What the published template gives for these parameters. Its date filters give the format that they are handed. */
export function mojTemplate(component: string, params: object): string {
  const nunjucks: Nunjucks = require('nunjucks')
  const folders = ['@ministryofjustice/frontend/', 'govuk-frontend/dist/'].map(folder =>
    fileURLToPath(new URL(`../../../node_modules/${folder}`, import.meta.url)),
  )
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(folders), { autoescape: true })
  for (const name of ['date', 'mojDate']) environment.addFilter(name, (_, format) => format)
  return environment.render(`moj/components/${component}/template.njk`, { params })
}
