// What must never ship: a real mailbox, telephone number or agency address, a path of somebody's machine, a package
// registry. Destinations are dated configuration, and people are invented.
type Shipped = { path: string; text: string }
type Rule = { says: string; pattern: RegExp; allowed?: (found: string) => boolean }

const rules: readonly Rule[] = [
  {
    says: 'a real destination',
    pattern:
      /(staffordshire|stoke)\.(gov|gcsx)|catch-?22\.org|actionforchildren\.org|pnn\.police|cjsm\.net|0845 [6]04/gi,
  },
  {
    says: 'a path of one machine',
    pattern: /\/(work|root|opt\/node\d*)\/|\/tmp\/|(?<![\w.])\/(home|Users)\/\w+|[A-Z]:\\\\?Users/g,
  },
  { says: 'a folder outside the project', pattern: /\.\.\/shared\//g },
  {
    says: 'a package registry',
    pattern: /\bregistry\.[a-z0-9-]+\.\w+|npm\.pkg\.|verdacci[o]|artifactor[y]|jfro[g]|"resolve[d]":/gi,
  },
  {
    says: 'an e-mail address outside example.org',
    pattern: /(?<![\w.+-])[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}\b/gi,
    allowed: found => /@([\w-]+\.)*example\.org$/i.test(found),
  },
  {
    says: 'a telephone number that could be real',
    pattern: /(?<![\w.+/-])(?:\+44 ?|0)[1-9](?:[ -]?\d){8,9}(?![\w-]|\.\d)/g,
    allowed: found => /^(01632960|07700900)\d{3}$/.test(found.replace(/\D/g, '').replace(/^44/, '0')),
  },
]

/** Every place where a file names what must not ship. */
export function destinationFaults(files: Shipped[]): string[] {
  return files.flatMap(file => rules.flatMap(rule => faultsOf(file, rule)))
}

function faultsOf(file: Shipped, rule: Rule): string[] {
  const found = [...file.text.matchAll(rule.pattern)].filter(({ 0: text }) => !rule.allowed?.(text))
  return found.map(({ index, 0: text }) => {
    const line = file.text.slice(0, index).split('\n').length
    return `${file.path}:${line} names ${rule.says}: ${text}`
  })
}
