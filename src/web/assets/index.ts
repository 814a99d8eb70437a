// The files that a browser fetches: our own, and the two scripts of the component libraries, unchanged. All stand under
// one folder named by the hash of them all, so that they can be kept for ever and still import one another by name.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** One file as it is served. */
export interface Asset {
  /** Where a browser asks for it, such as `/assets/1a2b3c4d5e/homeward.css`. */
  readonly path: string
  /** Content type with its character set. */
  readonly type: string
  readonly bytes: Buffer
  /** What a page names beside the address, so that a browser refuses anything else under it. */
  readonly integrity: string
}

/** May be kept for ever: when a file changes, its address does. */
export const assetCaching = 'public, max-age=31536000, immutable'

const files = {
  'homeward.css': new URL('homeward.css', import.meta.url),
  'homeward.js': new URL('homeward.js', import.meta.url),
  'js-enabled.js': new URL('js-enabled.js', import.meta.url),
  'homeward.svg': new URL('homeward.svg', import.meta.url),
  'govuk-frontend.min.js': new URL(import.meta.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.js')),
  'moj-frontend.min.js': new URL(import.meta.resolve('@ministryofjustice/frontend/moj/moj-frontend.min.js')),
}

/** The name of a served file. */
export type AssetName = keyof typeof files

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

const contents = Object.entries(files).map(([name, file]) => ({ name, bytes: readFileSync(fileURLToPath(file)) }))
const hash = contents.reduce((sum, { name, bytes }) => sum.update(name).update(bytes), createHash('sha256'))
const folder = `/assets/${hash.digest('hex').slice(0, 12)}/`

/** Every served file by its path. */
export const assets: ReadonlyMap<string, Asset> = new Map(
  contents.map(({ name, bytes }) => {
    const path = folder + name
    const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`
    return [path, { path, type, bytes, integrity }]
  }),
)

/** What a page says of a file that it names: empty for none of ours. */
export function assetIntegrity(name: AssetName): string {
  return assets.get(folder + name)?.integrity ?? ''
}

/** The address that a page names. */
export function assetPath(name: AssetName): string {
  return folder + name
}
