import assert from 'node:assert/strict'
import { test } from 'node:test'
import scripts from '../../package.json' with { type: 'json' }
import { commandFaults, decisionFaults, linkFaults, mapFaults, mapPaths, missingFromMap } from './docs.ts'
import { projectFiles, projectPaths } from './project.ts'

const tree = `# A map

\`\`\`
run.mjs       starts
src/
  main.ts     reads
  domain/     PURE
    kernel/   ids
    missing/ exploitation/   features
  web/        screens/<feature>/page.ts
docs/         words.md
\`\`\`
`
const drawn = ['run.mjs', 'src/', 'src/main.ts', 'src/domain/', 'src/domain/kernel/', 'src/domain/missing/']
const all = [...drawn, 'src/domain/exploitation/', 'src/web/', 'docs/']
const has = (...paths: string[]) => ({ exists: (path: string) => paths.includes(path), scripts: ['test', 'check'] })

test('the paths of a map are read from its tree, with several folders on a line', () => {
  assert.deepEqual(mapPaths(tree), all)
})

test('a map that draws what is not there, or leaves a room out, is a fault', () => {
  const readme = { path: 'README.md', text: tree }
  assert.deepEqual(mapFaults(readme, has(...all)), [])
  assert.deepEqual(mapFaults(readme, has(...drawn, 'src/web/', 'docs/')), [
    'README.md draws src/domain/exploitation/, which is not there',
  ])
  assert.deepEqual(missingFromMap(readme, ['src/web/', 'src/jobs/']), ['README.md does not draw src/jobs/'])
})

test('a document that names a command or a link that does not exist is a fault', () => {
  const text =
    'Run `npm test`, `npm run check`, `npm run build`, `npm start`, `npm run homeward -- seed`. See [a](../b.md#c).'
  const document = { path: 'docs/how-to/a.md', text }
  assert.deepEqual(commandFaults(document, has()), [
    'docs/how-to/a.md names npm run build',
    'docs/how-to/a.md names npm run start',
    'docs/how-to/a.md names npm run homeward',
    'docs/how-to/a.md names homeward seed',
  ])
  assert.deepEqual(linkFaults(document, has('docs/b.md')), [])
  assert.equal(linkFaults(document, has()).length, 1)
})

test('a decision record without Status or Why, or out of number, is a fault', () => {
  const record = (path: string, text: string) => ({ path, text })
  assert.deepEqual(decisionFaults([record('docs/decisions/0001-a.md', '# A\n\n## Status\n\n## Why\n')]), [])
  assert.deepEqual(decisionFaults([record('docs/decisions/0001-a.md', 'Status: kept\n\n**Why**: so\n')]), [])
  assert.equal(decisionFaults([record('docs/decisions/0002-a.md', '# A\n')]).length, 3)
})

const documents = projectFiles('**/*.md')
const present = new Set(projectPaths('**/*', '.ci/*').map(path => path.replace(/\/$/, '')))
const project = {
  exists: (path: string) => present.has(path.replace(/\/$/, '')),
  scripts: Object.keys(scripts.scripts),
}

test('the README draws every room of src, and nothing that is not there', () => {
  const readme = documents.find(document => document.path === 'README.md')
  assert.ok(readme, 'there is no README.md')
  assert.deepEqual([...mapFaults(readme, project), ...missingFromMap(readme, roomsOfSource())], [])
})

function roomsOfSource(): string[] {
  return projectPaths('src/*/').map(path => `${path.replace(/\/$/, '')}/`)
}

test('every command and every link in the documents leads somewhere', () => {
  const faults = documents.flatMap(document => [...commandFaults(document, project), ...linkFaults(document, project)])
  assert.deepEqual(faults, [])
})

test('every decision record has its number, its Status and its Why', () => {
  assert.deepEqual(decisionFaults(documents.filter(document => /^docs\/decisions\/\d/.test(document.path))), [])
})
