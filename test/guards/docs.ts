// Documents that cannot drift: the map of rooms, the commands, the links and the decision records, held to what is there.
type Document = { path: string; text: string }
type Project = { exists: (path: string) => boolean; scripts: readonly string[] }

/** The paths drawn in a document's trees: fenced blocks of which a line names `src/`, two spaces a level. */
export function mapPaths(text: string): string[] {
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(found => found[1] ?? '')
  return blocks.filter(block => /^src\/(\s|$)/m.test(block)).flatMap(pathsOfTree)
}

function pathsOfTree(block: string): string[] {
  const above: string[] = []
  return block.split('\n').flatMap(line => {
    const depth = (line.length - line.trimStart().length) / 2
    const names = leadingNames(line.trim())
    above.length = Math.min(above.length, depth)
    const paths = names.map(name => [...above, name].join(''))
    if (names.length === 1 && names[0]?.endsWith('/')) above[depth] = names[0]
    return paths.filter(path => !/[<>{}…*]|NNNN/.test(path))
  })
}

/** `missing/ exploitation/ referrals/   what they are` names three folders; `main.ts   starts` names one file. */
function leadingNames(line: string): string[] {
  const [first = '', ...rest] = line.split(/\s+/)
  if (!/[/.]|^LICENSE$/.test(first)) return []
  const more = first.endsWith('/')
    ? rest.slice(
        0,
        rest.findIndex(word => !word.endsWith('/')),
      )
    : []
  return [first, ...more]
}

/** What a document's map draws that is not there. */
export function mapFaults(document: Document, project: Project): string[] {
  return mapPaths(document.text)
    .filter(path => !project.exists(path))
    .map(path => `${document.path} draws ${path}, which is not there`)
}

/** What a map leaves out of the paths that it should draw. */
export function missingFromMap(document: Document, paths: string[]): string[] {
  const drawn = mapPaths(document.text)
  return paths.filter(path => !drawn.includes(path)).map(path => `${document.path} does not draw ${path}`)
}

/** Commands that a document names and package.json, or the command line, does not have. */
export function commandFaults(document: Document, project: Project): string[] {
  const scripts = [...document.text.matchAll(/\bnpm (?:run |(?=test\b|start\b))([a-z][\w:-]*)/g)].map(
    found => found[1] ?? '',
  )
  const commands = [...document.text.matchAll(/\bnpm run homeward -- ([a-z][a-z-]*)/g)].map(found => found[1] ?? '')
  return [
    ...scripts.filter(name => !project.scripts.includes(name)).map(name => `${document.path} names npm run ${name}`),
    ...commands
      .filter(name => !project.exists(`src/cli/${name}.ts`))
      .map(name => `${document.path} names homeward ${name}`),
  ]
}

/** Relative links of a document that lead nowhere. */
export function linkFaults(document: Document, project: Project): string[] {
  const links = [...document.text.matchAll(/\]\((?![a-z]+:|#)([^)\s#]+)/g)].map(found => found[1] ?? '')
  const folder = document.path.split('/').slice(0, -1).join('/')
  return links
    .filter(link => !project.exists(resolved(folder, link)))
    .map(link => `${document.path} links to ${link}, which is not there`)
}

function resolved(folder: string, link: string): string {
  const parts = link.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const part of link.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** What is wrong with the decision records: a number that is taken or skipped, or no Status or Why. */
export function decisionFaults(documents: Document[]): string[] {
  return documents.flatMap((document, index) => {
    const name = document.path.split('/').at(-1) ?? ''
    const number = String(index + 1).padStart(4, '0')
    const lacks = ['Status', 'Why'].filter(word => !new RegExp(`^(#+ |\\*\\*)?${word}\\b`, 'm').test(document.text))
    return [
      ...(name.startsWith(`${number}-`) ? [] : [`${document.path} should be number ${number}`]),
      ...lacks.map(word => `${document.path} has no ${word}`),
    ]
  })
}
