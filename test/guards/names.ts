// How files and folders are named: in kebab case, and for what they are about, never for being handy.
const exempt = ['README.md', 'SECURITY.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md']
const empty = [
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'service',
  'services',
  'manager',
  'managers',
  'misc',
  'lib',
]
const kebab = /^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/

/** Every path with a name that is not in kebab case or that says nothing. */
export function nameFaults(paths: string[]): string[] {
  const parts = paths.flatMap(path => path.split('/').map(name => ({ path, name })))
  return [...new Set(parts.flatMap(({ path, name }) => nameFault(path, name)))]
}

function nameFault(path: string, name: string): string[] {
  if (name === '' || exempt.includes(name)) return []
  const inKebab = kebab.test(name)
  const hollow = name.split('.').some(part => empty.includes(part) || /-(utils?|helpers?)$/.test(part))
  return [
    ...(inKebab ? [] : [`${path}: ${name} is not in kebab case`]),
    ...(hollow ? [`${path}: ${name} says nothing of what it is about`] : []),
  ]
}

/** Every breach in the names of migrations (numbers that rise, words, and a first line that says why) and in them. */
export function migrationFaults(files: { path: string; text: string }[]): string[] {
  const migrations = files.filter(file => !file.path.endsWith('/schema.sql'))
  return migrations.flatMap((file, index) => {
    const name = file.path.split('/').at(-1) ?? ''
    const before = migrations[index - 1]?.path.split('/').at(-1)?.slice(0, 4) ?? '0000'
    return [
      ...(/^\d{4}-[a-z0-9]+(-[a-z0-9]+)*\.sql$/.test(name) && name.slice(0, 4) > before
        ? []
        : [`${file.path} should be a number above ${before} and words`]),
      ...(/^-- *(\S+ +){4,}\S+/.test(file.text) ? [] : [`${file.path} does not say why in its first line`]),
      ...backward(file.text).map(words => `${file.path} says "${words}": columns and tables are only added`),
    ]
  })
}

/** What would lose recorded facts: migrations only go forward, and old rows stay readable. */
function backward(sql: string): string[] {
  const statements = sql.replace(/--[^\n]*/g, '')
  return (
    statements.match(
      /\bdrop\s+(table|column|schema)\b|^\s*truncate\b|\balter\s+column\s+\w+\s+(set\s+data\s+)?type\b/gim,
    ) ?? []
  )
}
